import { isJsonMap, isSameJson, type JsonValue } from '../record/json.ts';

/**
 * The subset of JSON Schema that the shapes of tracked fields need. The shapes repeat `schemas/` because core
 * reads no files; a test holds the two equal.
 */
export type Shape =
  | {
      readonly type: 'string';
      readonly enum?: readonly string[];
      readonly pattern?: string;
      readonly minLength?: number;
      readonly maxLength?: number;
    }
  | { readonly type: 'boolean' }
  | { readonly type: 'array'; readonly items: Shape; readonly maxItems: number; readonly uniqueItems?: boolean }
  | {
      readonly type: 'object';
      readonly properties?: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
      readonly additionalProperties: false | Shape;
      readonly propertyNames?: { readonly pattern: string; readonly maxLength: number };
      readonly maxProperties?: number;
    }
  | { readonly oneOf: readonly Shape[] };

export function fitsShape(value: JsonValue, shape: Shape): boolean {
  if ('oneOf' in shape) return shape.oneOf.filter((one) => fitsShape(value, one)).length === 1;
  switch (shape.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string' && fitsText(value, shape);
    case 'array':
      return Array.isArray(value) && fitsList(value, shape);
    case 'object':
      return isJsonMap(value) && fitsMap(value, shape);
  }
}

function fitsText(text: string, shape: Extract<Shape, { type: 'string' }>): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = shape;
  if (isShorter(text, minLength) || isLonger(text, maxLength)) return false;
  if (shape.enum !== undefined && !shape.enum.includes(text)) return false;
  return shape.pattern === undefined || compiled(shape.pattern).test(text);
}

/** JSON Schema counts code points; the code units, which are at least as many, spare the counting nearly always. */
function isLonger(text: string, limit: number): boolean {
  return text.length > limit && [...text].length > limit;
}

function isShorter(text: string, limit: number): boolean {
  return text.length < limit * 2 && [...text].length < limit;
}

function fitsList(list: readonly JsonValue[], shape: Extract<Shape, { type: 'array' }>): boolean {
  if (list.length > shape.maxItems || !list.every((item) => fitsShape(item, shape.items))) return false;
  if (shape.uniqueItems !== true) return true;
  return list.every((item, index) => list.findIndex((other) => isSameJson(item, other)) === index);
}

function fitsMap(map: { readonly [key: string]: JsonValue }, shape: Extract<Shape, { type: 'object' }>): boolean {
  const keys = Object.keys(map);
  if (shape.maxProperties !== undefined && keys.length > shape.maxProperties) return false;
  if ((shape.required ?? []).some((key) => !Object.hasOwn(map, key))) return false;
  return keys.every((key) => fitsMember(key, map[key] as JsonValue, shape));
}

function fitsMember(key: string, value: JsonValue, shape: Extract<Shape, { type: 'object' }>): boolean {
  const { properties = {}, additionalProperties: others, propertyNames: names } = shape;
  if (names !== undefined && (key.length > names.maxLength || !compiled(names.pattern).test(key))) return false;
  const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (known !== undefined) return fitsShape(value, known);
  return others !== false && fitsShape(value, others);
}

const patterns = new Map<string, RegExp>();

/** Kept, as the few patterns of the shapes are asked for every value. */
function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}
