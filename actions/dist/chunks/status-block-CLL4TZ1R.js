import { f as tilesOf, g as text, h as md, m as link, p as join } from "./make-reports-01iYbiE4.js";
// src/core/report/publish/status-block.ts
const BEGIN = "<!-- gitsm:status -->";
const END = "<!-- /gitsm:status -->";
/** The sentence on top and the four figures, for a job's summary and for a README; nothing in it tells the hour. */
function statusText(model, reports) {
	const tiles = tilesOf(model);
	const row = (cells) => md`| ${join(cells, md` | `)} |`;
	return join([
		md`**${text(model.headline)}**`,
		md``,
		row(tiles.map(({ title }) => title)),
		row(tiles.map(() => md`---`)),
		row(tiles.map(({ value }) => md`**${value}**`)),
		row(tiles.map(({ detail }) => detail)),
		md``,
		link(md`All reports`, reports)
	], md`\n`);
}
/** A README with the block between its markers renewed; `undefined` where it has none, or says the same already. */
function withStatus(readme, status) {
	const begin = readme.indexOf(BEGIN);
	const end = readme.indexOf(END, begin);
	if (begin === -1 || end === -1) return void 0;
	const next = `${readme.slice(0, begin)}${BEGIN}\n${status}\n${readme.slice(end)}`;
	return next === readme ? void 0 : next;
}
export { withStatus as n, statusText as t };
