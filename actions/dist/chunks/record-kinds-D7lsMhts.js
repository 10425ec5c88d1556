// scripts/gitsm/record-kinds.ts
/** In the order in which people name them. */
const RECORD_KINDS = [
	"incident",
	"request",
	"change",
	"problem"
];
export { RECORD_KINDS as t };
