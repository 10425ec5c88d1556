import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
// scripts/gitsm/commands/run.ts
const build = () => {
	throw new CliError("not wired yet", EXIT.bug);
};
export { build };
