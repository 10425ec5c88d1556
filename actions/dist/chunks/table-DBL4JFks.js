// scripts/gitsm/table.ts
const HEADER = ["--header", "also where a program reads: the names of the columns as the first line"];
/**
* Columns in line on a terminal; one record a line, split by tabs, where a program reads: without a head, so that
* every line is a record, unless it is asked for. Cells are encoded already. The last column is cut to the width of
* the terminal.
*/
function showTable({ head, rows }, console, header = false) {
	const cells = rows.map((row) => row.map(String));
	if (!console.isTerminal) return [...header ? [head] : [], ...cells].map((row) => `${row.join("	")}\n`).join("");
	const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
	const line = (row) => row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ").slice(0, console.columns).trimEnd();
	return `${[head, ...cells].map(line).join("\n")}\n`;
}
export { showTable as n, HEADER as t };
