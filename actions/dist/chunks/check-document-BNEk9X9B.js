import { u as loadShapeCheck } from "./key-order.generated-D0gZWuO2.js";
// src/adapters/schema/check-document.ts
/** The shape of documents by their schemas, loaded for the kinds that a job may meet. */
async function documentCheck(kinds) {
	const checks = new Map(await Promise.all(kinds.map(async (kind) => [kind, await loadShapeCheck(kind)])));
	return (document, value, path) => {
		const check = checks.get(document);
		if (check === void 0) throw new Error(`the schema of ${document} was not loaded`);
		return check(value, path);
	};
}
export { documentCheck as t };
