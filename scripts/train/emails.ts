import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { randomNumbers } from './randomNumbers';

/** What emails in one language are put together from. */
interface Parts {
	/** The writer's words. */
	messages: string[];
	/** What follows them: closing, name, title, address, disclaimers, the app's line. */
	endings: string[];
	/** As writers sign, without anything below. */
	names: string[];
	closings: string[];
	thanks: string[];
	/** The beginning of the line that apps add: "Sent from". */
	sentFrom: string[];
	/** Short messages without line breaks. */
	sentences: string[];
}

/** An email, or what stands below a quote: what should be kept of it, and the signature below, with the line breaks. */
export interface Email {
	isBelowQuote: boolean;
	/** '' when unknown. */
	writer: string;
	words: string;
	signature: string;
}

const APPS = [
	...['iPhone', 'iPad', 'Samsung Galaxy', 'Outlook', 'Android', 'iOS', 'Yahoo Mail', 'Huawei'],
	...['Mail', 'BlackBerry', 'Xiaomi', 'HTC', 'Proton Mail', 'Spike'],
];

const LINE_LENGTH = 72;
/** A paragraph that stands alone below a message is longer: a disclaimer. */
const MIN_DISCLAIMER = 60;

const FOLDER = join(__dirname, 'signatures');

/** The parts by language. */
function readParts(): Map<string, Parts> {
	const languages = new Map<string, Parts>();
	for (const file of readdirSync(FOLDER)) {
		languages.set(
			file.replace('.json', ''),
			JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Parts,
		);
	}
	return languages;
}

function wrapLine(line: string): string {
	const wrapped: string[] = [];
	for (const word of line.split(' ')) {
		const last = wrapped.at(-1);
		if (last === undefined || last.length + word.length >= LINE_LENGTH) wrapped.push(word);
		else wrapped[wrapped.length - 1] = `${last} ${word}`;
	}
	return wrapped.join('\n');
}

const FULL_NAME = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}[\p{L}'’-]{1,20}(?=$|,| \|)/mu;
const RULES = ['-----', '--', '===', '=====', '***', '____', '---', '_'.repeat(36)];
const ABOVE_DISCLAIMERS = [
	...['--\n', `${'_'.repeat(60)}\n`, `--\n${'_'.repeat(68)}\n\n`, 'Disclaimer\n\n', 'DISCLAIMER\n'],
	...['Legal notice\n', 'Confidentiality notice\n\n', 'Haftungsausschluss\n', 'Aviso legal\n'],
	...['Avis de confidentialité\n\n', 'Avvertenza\n', 'Hinweis\n\n'],
];
/** What people list. */
const POINTS = [
	...['Monday 10:00', 'Tuesday 15:00', 'Thu 3pm', 'Friday', '14.05.2024 10:00', '2026-06-30'],
	...['May 16, 2024 at 9:00 AM', 'price', 'start date', 'Price', 'Start date', 'Starter', 'Pro'],
	...['Enterprise', 'Quantity: 300', '40 licences', '2 x 40 ft', '€ 1,200', '$99 per month', 'Ann'],
	...['ann@acme.example', 'Wien', 'Berlin', 'Swindon   210', 'free shipping', 'SSO', 'API access'],
	...[
		'+44 20 7946 0000',
		'https://acme.example/plan',
		'Preis',
		'Termin',
		'precio',
		'délai de livraison',
	],
];

/** Puts emails together by chance, always the same ones. */
export function* emails(): Generator<Email, never> {
	const languages = readParts();
	const english = languages.get('en')!;
	const random = randomNumbers();
	const chance = () => random.next().value as number;
	const isTrue = (probability: number) => chance() < probability;
	const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)]!;
	const pickFrom = (parts: Parts, kind: keyof Parts): string =>
		pick(parts[kind].length > 0 ? parts[kind] : english[kind]);
	/** Languages with many endings come more often, but not as much more. */
	const shares = [...languages.values()].map((parts) => ({
		parts,
		share: Math.sqrt(20 + parts.endings.length),
	}));
	const whole = shares.reduce((sum, { share }) => sum + share, 0);

	function pickLanguage(): Parts {
		let left = chance() * whole;
		return shares.find(({ share }) => (left -= share) < 0)?.parts ?? english;
	}

	/** A list, which may stand below a rule. */
	function points(): string {
		const mark = pick(['', '- ', '* ']);
		const items = Array.from({ length: 2 + Math.floor(chance() * 3) }, () => mark + pick(POINTS));
		return [...(isTrue(0.6) ? [pick(RULES)] : []), ...items].join('\n');
	}

	function message(parts: Parts): string {
		const { messages } = parts;
		const sentences = () =>
			Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pickFrom(parts, 'sentences'));
		const text = isTrue(Math.min(0.7, messages.length / 30))
			? pick(messages)
			: sentences().join(isTrue(0.5) ? '\n\n' : ' ');
		if (isTrue(0.04)) return `${text}${pick(['\n', '\n\n'])}${points()}`;
		return isTrue(0.3) ? text.split('\n').map(wrapLine).join('\n') : text;
	}

	const name = (parts: Parts) => pickFrom(isTrue(0.7) ? parts : english, 'names');
	const below = () => pick(['\n\n', '\n']);
	const footer = (parts: Parts) =>
		`${pickFrom(parts, 'sentFrom')} ${pick(APPS)}${pick(['', '', '', '.', ' <https://app.example/x>'])}`;

	function closing(parts: Parts): string {
		const words = pickFrom(parts, 'closings');
		if (isTrue(0.15)) return `${words}${pick([', ', ' '])}${name(parts)}`;
		const start = `${words}${pick([',', '', '', '!', '.'])}${pick(['\n', '\n', '\n\n'])}${name(parts)}`;
		return isTrue(0.25) ? `${start}\n\n${footer(parts)}` : start;
	}

	const isClosing = ({ closings }: Parts, line: string) =>
		closings.includes(line.replace(/[,.!]$/u, ''));

	function ending(parts: Parts): string {
		if (isTrue(0.2)) return closing(parts);
		if (isTrue(0.06)) return footer(parts);
		const given = pickFrom(parts, 'endings');
		const [first, ...rest] = given.split('\n');
		const block = rest.join('\n').trimStart();
		if (isTrue(0.2) && isClosing(parts, first!) && block.includes('\n')) return block;
		const disclaimer = given.split(/\n[ \t]*\n/u).at(-1)!;
		if (isTrue(0.8) || disclaimer.length < MIN_DISCLAIMER) return given;
		return (isTrue(0.5) ? '' : pick(ABOVE_DISCLAIMERS)) + disclaimer;
	}

	const thanks = (parts: Parts) =>
		`${pick(['\n\n', '\n\n', '\n'])}${pickFrom(parts, 'thanks')}${pick([',', ',', '!', '.', ''])}`;

	/** How the writer's words end above a signature, or without one. */
	function lastWords(parts: Parts, signature: string): string {
		const isNamed = signature.includes('\n') && !/^(?:--|__|\*\*)/u.test(signature);
		if (!isNamed) {
			if (isTrue(0.35)) return thanks(parts) + (isTrue(0.75) ? below() + name(parts) : '');
			return isTrue(0.32) ? below() + name(parts) : '';
		}
		const [line] = signature.trim().split('\n');
		const [first] = line!.split(/[\s,|]/u);
		// Many type their first name above the block with the full one.
		if (!isClosing(parts, line!) && isTrue(0.25) && /^\p{Lu}\p{Ll}+$/u.test(first!)) {
			return (isTrue(0.4) ? thanks(parts) : '') + below() + first!;
		}
		return isTrue(0.25) ? thanks(parts) : '';
	}

	for (;;) {
		const parts = pickLanguage();
		const words = isTrue(0.03) ? pickFrom(parts, 'thanks') : message(parts);
		if (isTrue(0.12)) {
			// Who goes on below the signature has not signed.
			const block = ending(parts);
			const isShort = block.split('\n').length <= 5 && isClosing(parts, block.split('\n')[0]!);
			const signed = isShort ? block : closing(parts);
			const afterthought = isTrue(0.5) ? message(parts) : pickFrom(parts, 'sentences');
			const more = `${words}\n\n${signed}\n\n${afterthought}`;
			yield { words: more, signature: '', isBelowQuote: false, writer: '' };
			continue;
		}
		if (isTrue(0.1)) {
			const reply = pickFrom(parts, 'sentences');
			// Answers below questions are short: "End of January."
			const answer = isTrue(0.5)
				? (/^.{3,40}?[.!?](?= |$)/u.exec(reply)?.[0] ?? pick(POINTS))
				: reply;
			const said = answer + (isTrue(0.3) ? lastWords(parts, '') : '');
			yield isTrue(0.8)
				? { words: said, signature: '', isBelowQuote: true, writer: '' }
				: { words: '', signature: ending(parts), isBelowQuote: true, writer: '' };
			continue;
		}
		const signature = isTrue(0.28) ? '' : ending(isTrue(0.12) ? english : parts);
		const gap = pick(['\n\n', '\n\n', '\n\n', '\n', '\n\n\n']);
		yield {
			words: words + lastWords(parts, signature),
			signature: signature && gap + signature,
			isBelowQuote: isTrue(0.1),
			writer: isTrue(0.5) ? (FULL_NAME.exec(signature)?.[0] ?? '') : '',
		};
	}
}
