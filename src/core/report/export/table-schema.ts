import type { ExportColumn } from './table-rows.ts';

/** The JSON Schema of one line of a table's NDJSON. Every column is there; what a record has not is `null`. */
export function tableSchema(name: string, columns: readonly Pick<ExportColumn<never>, 'name' | 'says' | 'is'>[]) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `A line of data/${name}.ndjson`,
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
    required: columns.map((column) => column.name),
    additionalProperties: false,
  };
}

function cellSchema({ is = 'text', says }: Pick<ExportColumn<never>, 'says' | 'is'>): object {
  switch (is) {
    case 'text':
      return { type: ['string', 'null'], description: says };
    case 'instant':
      return { type: ['string', 'null'], format: 'date-time', description: says };
    case 'integer':
      return { type: ['integer', 'null'], description: says };
    case 'boolean':
      return { type: ['boolean', 'null'], description: says };
  }
}
