import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
// src/adapters/git/git-process.ts
/** Git itself failed: an outage or a bug, never a fault of a record. */
var GitError = class extends Error {
	exitCode;
	constructor(subcommand, exitCode, stderr) {
		super(`git ${subcommand} failed (${exitCode ?? "killed"}): ${stderr.trim().slice(0, 2e3)}`);
		this.name = "GitError";
		this.exitCode = exitCode;
	}
};
/** There is no git to start on this machine. */
var GitMissingError = class extends Error {
	constructor(cause) {
		super("git could not be started; is it installed?", { cause });
		this.name = "GitMissingError";
	}
};
/**
* A repository is data of strangers, its `.git/config` too where it was unpacked from an archive: nothing that it
* says may run a program, follow a link, reach the network or ask a person.
*/
const HARDENING = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.symlinks=false",
	"core.protectNTFS=true",
	"core.protectHFS=true",
	"core.attributesFile=/dev/null",
	"core.quotePath=false",
	"protocol.allow=never",
	"submodule.recurse=false",
	"safe.bareRepository=explicit",
	"gc.auto=0",
	"credential.helper="
];
const ENVIRONMENT = {
	LC_ALL: "C.UTF-8",
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_TERMINAL_PROMPT: "0",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_EDITOR: "false",
	GIT_PAGER: "cat",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_NO_LAZY_FETCH: "1"
};
/** What programs need to start at all, on each system; nothing else of our environment reaches git. */
const KEPT = [
	"PATH",
	"SystemRoot",
	"TEMP",
	"TMP"
];
/** Arguments are literals of our source, validated ids, and paths behind `--`. */
function startGit(repository, args) {
	const where = repository.gitDir === void 0 ? [] : [`--git-dir=${repository.gitDir}`];
	return spawn("git", [
		...HARDENING.flatMap((setting) => ["-c", setting]),
		...where,
		...args
	], {
		cwd: repository.folder ?? repository.gitDir,
		env: gitEnvironment(),
		shell: false,
		windowsHide: true
	});
}
function gitEnvironment() {
	const kept = KEPT.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]);
	return {
		...Object.fromEntries(kept),
		HOME: tmpdir(),
		...ENVIRONMENT
	};
}
/** Runs git to its end. Exit codes other than 0 throw, unless they are among those that answer a question. */
async function runGit(repository, args, answers = [0]) {
	const child = startGit(repository, args);
	child.stdin.end();
	const chunks = [];
	child.stdout.on("data", (chunk) => chunks.push(chunk));
	return {
		exitCode: await exitOf(child, args, answers),
		stdout: Buffer.concat(chunks)
	};
}
/** Waits for the end of a process that `startGit` started; what it said on stderr is in the error. */
function exitOf(child, args, answers = [0]) {
	const said = [];
	child.stderr.on("data", (chunk) => said.push(chunk));
	return new Promise((resolve, reject) => {
		child.on("error", (cause) => reject(new GitMissingError(cause)));
		child.on("close", (code) => {
			if (code !== null && answers.includes(code)) resolve(code);
			else reject(new GitError(args[0] ?? "", code, Buffer.concat(said).toString("utf8")));
		});
	});
}
export { gitEnvironment as a, exitOf as i, GitMissingError as n, runGit as o, HARDENING as r, startGit as s, GitError as t };
