// scripts/gitsm/table.ts
/**
* Columns in line on a terminal; one record a line, split by tabs and without a head, where a program reads. Cells
* are encoded already. The last column is cut to the width of the terminal.
*/
function showTable({ head, rows }, console) {
	const cells = rows.map((row) => row.map(String));
	if (!console.isTerminal) return cells.map((row) => `${row.join("	")}\n`).join("");
	const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
	const line = (row) => row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ").slice(0, console.columns).trimEnd();
	return `${[head, ...cells].map(line).join("\n")}\n`;
}
export { showTable as t };
