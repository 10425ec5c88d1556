import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
// scripts/gitsm/init/list-folder.ts
/** Files below a folder of the repository, with `/`, sorted; none where the folder is missing. */
function listFolder(root, folder) {
	const start = join(root, folder);
	if (!existsSync(start)) return [];
	return readdirSync(start, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
}
export { listFolder as t };
