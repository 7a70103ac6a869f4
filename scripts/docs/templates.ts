import type { WorkflowDefinition, WorkflowNode } from '../../harness/n8n/client';
import { readExample } from '../../harness/n8n/examples';

/** What the form of n8n's gallery asks for, besides the workflow. */
interface Template {
	/** In sentence case, with the names of the services. */
	title: string;
	/** The gallery's own. */
	categories: string[];
	audience: string;
	/** What happens, node by node. */
	steps: string[];
	/** Besides n8n and Salesforge. */
	requirements: string[];
	changes: string[];
}

/** By the example that it is made of. */
const templates: Readonly<Record<string, Template>> = {
	'reply-with-approval': {
		title: 'Draft answers to Salesforge replies with OpenAI and approve them in Telegram',
		categories: ['Sales', 'AI'],
		audience:
			'For sales teams that want to answer replies soon, and to read every answer before it is sent.',
		steps: [
			'**Salesforge Trigger** starts when a contact replies by email or on LinkedIn.',
			'**Extract Reply** finds what the contact wrote, and whether they ask to stop or are out of office.',
			'**Get Conversation** reads the earlier messages, and **Draft** writes an answer with the model.',
			'**Ask for Approval** shows reply and draft in Telegram, and waits.',
			'**Reply** sends an approved answer in the same conversation, only once.',
		],
		requirements: ['An OpenAI account', 'A Telegram bot and the ID of a chat'],
		changes: [
			'Use another model, or *Send and Wait for Response* of Slack, Gmail, Outlook or Teams.',
			'Add a branch after *Extract Reply* for contacts who ask to stop.',
		],
	},
	'agent-with-approval': {
		title: 'Let an AI agent answer Salesforge replies after human review in Telegram',
		categories: ['Sales', 'AI'],
		audience:
			'For teams that let an agent decide what to read and how to answer, but let nothing be sent without approval.',
		steps: [
			'**Salesforge Trigger** starts when a contact replies by email or on LinkedIn.',
			'**AI Agent** reads the conversation with the tool **Get Conversation**, and writes an answer.',
			'**Human Review** shows the answer in Telegram, and waits.',
			'The tool **Reply** sends an approved answer in the same conversation, only once.',
		],
		requirements: ['n8n 2', 'An OpenAI account', 'A Telegram bot and the ID of a chat'],
		changes: [
			'Use another model, or the human review of Slack, Gmail or Teams.',
			'Give the agent more tools, such as your calendar or your documentation.',
		],
	},
	'opt-outs-to-do-not-contact': {
		title: 'Stop contacting people who ask for it in a Salesforge reply',
		categories: ['Sales', 'Marketing'],
		audience:
			'For everybody who sends cold email: a request to stop is followed at once, also if it comes as a reply and not by the unsubscribe link.',
		steps: [
			'**Salesforge Trigger** starts when a contact replies by email or on LinkedIn.',
			'**Extract Reply** reads the words that the contact wrote, without quotes and signature.',
			'**Asks to Stop** lets clear requests pass.',
			"**Add to Do Not Contact** adds the email address or the LinkedIn profile to the workspace's list.",
			'**Remove From Sequence** removes the contact from the sequence.',
		],
		requirements: [],
		changes: [
			'Add the domain instead of the address, to stop contacting the whole company.',
			'Report each request in Slack, or mark the contact in your CRM.',
		],
	},
	'out-of-office-to-next-sequence': {
		title: 'Write again after a vacation when a Salesforge reply is out of office',
		categories: ['Sales', 'Marketing'],
		audience:
			'For sales teams that lose contacts to automatic replies: each of them is written to again when they have returned.',
		steps: [
			'**Salesforge Trigger** starts when a contact replies by email.',
			'**Extract Reply** recognizes automatic replies, and reads the day of the return.',
			'**Wait** sleeps until the next morning, or for two weeks if no day is named.',
			'**Get Conversation** and **Still Silent** let the contact pass only if they have not written since.',
			'**Add to Sequence** moves the contact to the sequence that you choose.',
		],
		requirements: ['A second sequence in Salesforge'],
		changes: [
			'Change the hour of the day, or the two weeks, in *Wait*.',
			'Answer in the same conversation with *Reply* instead of starting a sequence.',
		],
	},
	'positive-replies-to-crm': {
		title: 'Save positive Salesforge replies in your CRM and label the conversations',
		categories: ['Sales', 'Marketing'],
		audience:
			'For sales teams whose CRM is to contain every interested contact, without copying anything by hand.',
		steps: [
			'**Salesforge Trigger** starts when Salesforge classifies a reply as positive.',
			"**Extract Reply** returns the contact's words, address, company and sequence.",
			'**Upsert Contact** creates or updates the contact in your CRM.',
			'**Set Label** marks the conversation in Salesforge.',
		],
		requirements: ['A CRM with an API, or one that n8n has a node for'],
		changes: [
			"Use your CRM's own node, such as HubSpot or Pipedrive, instead of *HTTP Request*.",
			'Create a deal too, or assign the contact to somebody.',
		],
	},
};

const NOTE = 'n8n-nodes-base.stickyNote';
const PACKAGE = 'n8n-nodes-salesforge';
const SECTION_COLOR = 7;
const WIDTH = 560;
const GAP = 80;

const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');
const numbered = (lines: string[]) => lines.map((line, i) => `${i + 1}. ${line}`).join('\n');

const isNote = ({ type }: WorkflowNode) => type === NOTE;

/** The parts of an example's first note: a title with a summary, the steps of the set-up, and sometimes a remark. */
function readNote({ nodes }: WorkflowDefinition) {
	const [head, steps, ...remarks] = String(nodes.find(isNote)!.parameters.content).split('\n\n');
	return {
		summary: head!.split('\n').slice(1).join('\n'),
		setup: [
			`Install the community node \`${PACKAGE}\` under **Settings > Community nodes**.`,
			...steps!.split('\n').map((step) => step.replace(/^\d+\. /, '')),
		],
		remarks,
	};
}

const sectionsOf = ({ steps }: Template, { setup, remarks }: ReturnType<typeof readNote>) => [
	`### How it works\n${numbered(steps)}`,
	[`### Set up\n${numbered(setup)}`, ...remarks].join('\n\n'),
];

/** About as high as n8n draws it. */
const heightOf = (content: string) =>
	content
		.split('\n')
		.reduce((sum, line) => sum + (line === '' ? 12 : 22 * Math.ceil(line.length / 72)), 80);

/** The example with a yellow note on its left, as n8n's reviewers ask for; all other notes are white. */
export function templateOf(name: string): string {
	const workflow = readExample(`${name}.json`);
	const template = templates[name]!;
	const note = readNote(workflow);
	const content = [`## ${template.title}\n${note.summary}`, ...sectionsOf(template, note)].join(
		'\n\n',
	);
	const left = Math.min(...workflow.nodes.map(({ position }) => position[0]));
	const [first, ...others] = workflow.nodes;
	const top = Math.min(...others.map(({ position }) => position[1]));
	const main = {
		...first!,
		position: [left - WIDTH - GAP, top],
		parameters: { content, width: WIDTH, height: heightOf(content) },
	};
	const nodes = others.map((node) =>
		isNote(node) ? { ...node, parameters: { ...node.parameters, color: SECTION_COLOR } } : node,
	);
	const file = { ...workflow, name: template.title, nodes: [main, ...nodes] };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** What to enter into the gallery's form. */
export function templatesDocument(): string {
	const sections = Object.entries(templates).map(([name, template]) => {
		const note = readNote(readExample(`${name}.json`));
		const requirements = [
			`The community node \`${PACKAGE}\`, a Salesforge account and its API key`,
			...template.requirements,
		];
		return [
			`## ${template.title}`,
			`[${name}.json](${name}.json). Categories: ${template.categories.join(', ')}.`,
			`### Who is it for\n${template.audience} ${note.summary}`,
			...sectionsOf(template, note),
			`### Requirements\n${list(requirements)}`,
			`### Customize it\n${list(template.changes)}`,
		].join('\n\n');
	});
	return `${[
		'# Templates',
		"Five of the [examples](../README.md) for n8n's template gallery, with the texts of its form. `npm run docs` makes them from the examples. Submit them in the [Creator Portal](https://creators.n8n.io), once the package is verified.",
		...sections,
	].join('\n\n')}\n`;
}

const FOLDER = 'examples/templates';

export const templateFiles: Readonly<Record<string, () => string>> = {
	[`${FOLDER}/README.md`]: templatesDocument,
	...Object.fromEntries(
		Object.keys(templates).map((name) => [`${FOLDER}/${name}.json`, () => templateOf(name)]),
	),
};
