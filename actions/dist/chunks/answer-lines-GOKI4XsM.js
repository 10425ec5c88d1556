// scripts/gitsm/answer-lines.ts
/**
* One JSON question a line in, one answer a line out, in the same order. A line that is no JSON is answered with an
* error and the next one is read: thousands of questions do not fail for one.
*/
async function answerLines(console, answer) {
	let number = 0;
	for await (const line of console.lines()) {
		number++;
		if (line.trim() === "") continue;
		console.out(`${JSON.stringify(await answerLine(line, number, answer))}\n`);
	}
}
async function answerLine(line, number, answer) {
	let question;
	try {
		question = JSON.parse(line);
	} catch {
		return {
			id: null,
			error: `line ${number} is not JSON`
		};
	}
	return answer(question);
}
export { answerLines as t };
