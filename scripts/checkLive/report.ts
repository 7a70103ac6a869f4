import { lineOf, PAGE, questions, type Question, type QuestionId } from './questions';

interface Finding {
	title: string;
	/** Whether it is as the page says. */
	fits: boolean;
	says: string;
}

/**
 * What the check has seen. Nothing that a server sent goes into it, except the names of fields: no name, no address, no
 * key.
 */
export class Report {
	readonly findings: Finding[] = [];

	readonly answers = new Map<QuestionId, Omit<Finding, 'title'>>();

	/** @param says how it is, if not as expected */
	check(title: string, fits: boolean, says = ''): void {
		this.findings.push({ title, fits, says });
	}

	/** An answer that differs from the page once stays so. */
	answer(question: QuestionId, fits: boolean, says: string): void {
		if (this.answers.get(question)?.fits !== false) this.answers.set(question, { fits, says });
	}

	/** How many findings and answers differ from the page. */
	get differences(): number {
		return [...this.findings, ...this.answers.values()].filter(({ fits }) => !fits).length;
	}

	toString(): string {
		const findings = this.findings.map(
			({ title, fits, says }) =>
				`${fits ? 'as described' : 'DIFFERENT   '}  ${title}${says && `: ${says}`}`,
		);
		const all = Object.entries(questions) as Array<[QuestionId, Question]>;
		const answers = all.map(([id, question]) => {
			const { mark, code, needs } = question;
			const answer = this.answers.get(id);
			const state = answer ? (answer.fits ? 'answered ' : 'DIFFERENT') : 'open     ';
			const says = answer ? answer.says : `needs ${needs}`;
			return `${state}  ${PAGE}:${lineOf(question)} ...${mark}\n           ${says} (${code})`;
		});
		const { differences } = this;
		return [
			'What the code relies on',
			...findings,
			'',
			'What was unknown',
			...answers,
			'',
			`${this.answers.size} of ${all.length} questions answered. ${
				differences === 0
					? `Everything is as ${PAGE} says.`
					: `${differences} ${differences === 1 ? 'point differs' : 'points differ'} from ${PAGE}.`
			}`,
		].join('\n');
	}
}
