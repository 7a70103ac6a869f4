import type { Receiver } from '../../harness/services/receiver';

interface Button {
	text: string;
	url: string;
}

/** The approval request sent to Telegram: the message, and its buttons by text. */
export function approvalAsked({ calls }: Receiver): { text: string; buttons: Map<string, string> } {
	const asked = calls.filter(({ path }) => path.endsWith('/sendMessage'));
	expect(asked).toHaveLength(1);
	const { text, reply_markup: markup } = asked[0]!.body as {
		text: string;
		reply_markup: { inline_keyboard: Button[][] };
	};
	const buttons = markup.inline_keyboard.flat().map((each) => [each.text, each.url] as const);
	return { text, buttons: new Map(buttons) };
}

/** n8n only accepts a click from a browser, so link previews do not approve anything. */
const BROWSER = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

/** Clicks a button. */
export async function click(url: string): Promise<number> {
	const { status } = await fetch(url, { headers: { 'user-agent': BROWSER } });
	return status;
}

/** The address changed to another decision or execution than it was signed for. */
export function tamperedWith(url: string): string {
	const tampered = new URL(url);
	const approved = tampered.searchParams.get('approved');
	tampered.searchParams.set('approved', approved === 'true' ? 'false' : 'true');
	return tampered.href;
}
