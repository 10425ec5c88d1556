import { t as listFolder } from "./list-folder-DhF3VWBz.js";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
// scripts/gitsm/init/product-files.ts
/** Folders and files that a repository of records runs on. */
const CODE = ["actions", "schemas"];
const BESIDE = [...[
	"operate",
	"pull-request",
	"decide",
	"signal"
].map((name) => `.github/workflows/${name}.yml`), ...[".github/pull_request_template.md", ".github/ruleset/README.md"]];
/** Bundles are modules, whatever the repository around them says of its own scripts. */
const MODULES = ["actions/package.json", "{ \"private\": true, \"type\": \"module\" }\n"];
const ATTRIBUTES = [".gitattributes", "* text=auto eol=lf\nactions/dist/** linguist-generated=true -diff\n"];
const IGNORED = [".gitignore", "/reports/\n/.gitsm-cache/\n.*.tmp\n"];
/**
* The program's own files by path, as they are to stand in the repository at `root`. None where that is a copy of the
* program's repository itself, which brings them and their sources along.
*/
function productFiles(root) {
	const home = productRoot();
	if (home === void 0 || home === root || existsSync(join(root, "scripts/gitsm/gitsm.ts"))) return /* @__PURE__ */ new Map();
	const texts = [...CODE.flatMap((folder) => listFolder(home, folder)).filter((path) => !path.endsWith(".ts")), ...BESIDE.filter((path) => existsSync(join(home, path)))].map((path) => [path, readFileSync(join(home, path), "utf8")]);
	return new Map([
		...texts,
		MODULES,
		ATTRIBUTES,
		IGNORED
	]);
}
/** Bundles lie in folders of their own below it. */
function productRoot() {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "actions/dist/gitsm.js"))) {
		const parent = dirname(folder);
		if (parent === folder) return void 0;
		folder = parent;
	}
	return folder;
}
export { productRoot as n, productFiles as t };
