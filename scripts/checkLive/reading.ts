import { apiDescription, type CallDescription } from '../../harness/apiDescription/description';
import { readText } from '../../nodes/Salesforge/shared/fields';
import {
	asObject,
	isJsonObject,
	objectsIn,
	type JsonObject,
} from '../../nodes/Salesforge/shared/json';
import type { Answer, LiveApi, LiveCall } from './api';
import type { Report } from './report';

/** Beyond the end of any list. */
const FAR = 1_000_000;
const MOST_THREADS = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

const isNumber = (id: unknown) => /^\d+$/.test(String(id));

const formOf = (value: unknown) =>
	Array.isArray(value)
		? 'an array'
		: isJsonObject(value)
			? 'an object'
			: String(value === null ? value : typeof value);

/** The calls of docs/salesforge-api.json with GET and the ids of a workspace and, if given, one object. */
const reads = (isList: boolean) =>
	apiDescription.calls.filter(
		({ method, path, answer }) =>
			method === 'GET' &&
			(answer.list !== undefined) === isList &&
			(isList
				? /^(\/workspaces|\/workspaces\/\{workspaceID\}\/[\w/-]+)$/
				: /^\/workspaces\/\{workspaceID\}\/[\w/-]+\/\{\w+\}$/
			).test(path),
	);

const nameOf = ({ api, path }: CallDescription) =>
	`${api === 'core' ? '' : 'multichannel '}${path.replace('/workspaces/{workspaceID}', '') || path}`;

/** The fields of the first level that are described, and that none of the objects has. */
function missing({ answer: { fields = [] } }: CallDescription, objects: JsonObject[]): string[] {
	const names = new Set(fields.map((field) => field.split(/[.[]/)[0]!));
	return [...names].filter((name) => objects.every((object) => object[name] === undefined));
}

const withoutFields = (names: string[]) =>
	names.length === 0 ? '' : `fields that were not sent: ${names.join(', ')}`;

/** What the read-only check has found of a workspace. */
interface Found {
	/** The first objects of each list, by the call's name. */
	objects: Map<string, JsonObject[]>;
	firstId(list: string): string;
}

function caseOf(statuses: string[]): string {
	if (statuses.every((status) => status === status.toLowerCase())) return 'lower case';
	return statuses.every((status) => status === status.toUpperCase()) ? 'upper case' : 'mixed case';
}

/** Reads from one workspace, and compares with what the code expects. Changes nothing. */
export class Reading {
	constructor(
		private readonly api: LiveApi,
		private readonly report: Report,
		private readonly key: string,
	) {}

	/**
	 * @param workspaceId by default the first one
	 * @returns the workspace's id, `null` when there is none
	 */
	async run(workspaceId?: string): Promise<string | null> {
		const { report } = this;
		const me = await this.api.call({ path: '/me' });
		if (me.status === 401 || me.status === 403) {
			throw new Error(`Salesforge does not accept the key: it answers ${me.status}`);
		}
		report.check('GET /me', me.status === 200, this.says(me, missingOf(me, ['accountId'])));
		const bearer = await this.api.call({ path: '/me', authorization: `Bearer ${this.key}` });
		report.check(
			'Bearer before the key is refused (401)',
			bearer.status === 401,
			`${bearer.status}`,
		);

		const objects = new Map<string, JsonObject[]>();
		const found: Found = {
			objects,
			// Core's list of sequences contains those of the other API too.
			firstId: (list) =>
				String(
					objectsOf(objects, list).find(({ id }) => list !== '/sequences' || !isNumber(id))?.id ??
						'',
				),
		};
		const [workspaces, ...lists] = reads(true);
		objects.set('/workspaces', await this.list(workspaces!, {}));
		const id = workspaceId ?? found.firstId('/workspaces');
		if (id === '') return null;
		for (const call of lists) objects.set(nameOf(call), await this.list(call, { workspaceID: id }));
		for (const call of reads(false)) await this.object(call, id, found);
		const base = `/workspaces/${encodeURIComponent(id)}`;
		await this.contacts(base, found);
		await this.threads(base, found);
		await this.sequences(base, found);
		this.answerFrom(found);
		const { rateHeaders, refusals } = this.api;
		if (rateHeaders.size > 0 || refusals > 0) {
			const headers = rateHeaders.size > 0 ? [...rateHeaders].join(', ') : 'none';
			report.answer('rateLimit', true, `headers: ${headers}; 429 came ${refusals} times`);
		}
		return id;
	}

	private says({ status }: Answer, detail = ''): string {
		return status === 200 ? detail : `the server answers ${status}`;
	}

	private async list(call: CallDescription, ids: Record<string, string>): Promise<JsonObject[]> {
		const { api, path, answer } = call;
		const at = { api, path: fill(path, ids) };
		const isCore = api === 'core';
		const page = (limit: number, offset: number): LiveCall => ({
			...at,
			query: isCore ? { limit, offset } : { limit, page: Math.floor(offset / limit) + 1 },
		});
		const title = `list ${nameOf(call)}`;
		const [two, one, second, empty, most] = [
			await this.api.call(page(2, 0)),
			await this.api.call(page(1, 0)),
			await this.api.call(page(1, 1)),
			await this.api.call(page(2, FAR)),
			await this.api.call(page(100, 0)),
		];
		const failed = [two, one, second, empty, most].find(({ status }) => status !== 200);
		if (failed) {
			this.report.check(title, false, this.says(failed));
			return [];
		}
		const listIn = (from: Answer) => asObject(from.body)[answer.list!];
		const objects = objectsIn(listIn(most));
		const key = answer.fields?.includes('id') ? 'id' : answer.fields![0]!.split('.')[0]!;
		const lacksKey = objects.some((object) => object[key] === undefined || object[key] === null);
		const isList = Array.isArray(listIn(two)) || objects.length === 0;
		const emptyForm = listIn(empty);
		const isEmptyForm =
			emptyForm === null || (typeof emptyForm === 'object' && Object.keys(emptyForm).length === 0);
		const offsetWorks =
			objects.length < 2 ||
			JSON.stringify(objectsIn(listIn(second))[0]?.[key]) === JSON.stringify(objects[1]![key]);
		const wrong = [
			!isList && `the list is ${formOf(listIn(two))}`,
			lacksKey && `an entry has no ${key}`,
			!isEmptyForm && 'a page after the end is not empty',
			!offsetWorks && 'the second page does not begin with the second entry',
		].filter((reason) => reason !== false);
		const lacking = objects.length > 0 ? missing(call, objects) : [];
		this.report.check(
			title,
			wrong.length === 0,
			[
				...wrong,
				objects.length === 0 ? 'no entries to look at' : withoutFields(lacking),
				`an empty page is ${formOf(emptyForm)}`,
				objects.length > 1 && isCore && `total counts ${this.totalOf(one, two)}`,
			]
				.filter(Boolean)
				.join('; '),
		);
		if (isCore && objects.length > 0) await this.pageLength(objects.length, page);
		const statuses = objects
			.map(({ status }) => readText(status))
			.filter((status) => status !== '');
		if (statuses.length > 0) {
			this.report.check(`statuses of ${nameOf(call)}`, true, caseOf(statuses));
		}
		return objects;
	}

	/** @param length how many entries came with a limit of 100 */
	private async pageLength(length: number, page: (limit: number, offset: number) => LiveCall) {
		const { body } = await this.api.call(page(1, length));
		if (objectsIn(asObject(body).data).length > 0) {
			this.report.answer('pageLength', true, `a list returns ${length} when asked for 100`);
		}
	}

	private totalOf(one: Answer, two: Answer): string {
		const [first, second] = [asObject(one.body).total, asObject(two.body).total];
		if (typeof first !== 'number') return 'nothing: it is missing';
		return first === 1 && second === 2 ? 'the page' : 'the list';
	}

	private async object(call: CallDescription, workspaceID: string, { firstId }: Found) {
		const list = nameOf(call).replace(/\/\{\w+\}$/, '');
		const id = firstId(list);
		if (id === '') return;
		const [, name] = /\{(\w+)\}$/.exec(call.path)!;
		const answer = await this.api.call({
			api: call.api,
			path: fill(call.path, { workspaceID, [name!]: id }),
		});
		const isObject = answer.status === 200 && isJsonObject(answer.body);
		const lacking = isObject ? missing(call, [asObject(answer.body)]) : [];
		const needed = call.api === 'multichannel' ? 'sequence' : 'id';
		const says = this.says(answer, withoutFields(lacking));
		this.report.check(`get ${nameOf(call)}`, isObject && !lacking.includes(needed), says);
	}

	private async contacts(base: string, { objects }: Found): Promise<void> {
		const path = `${base}/contacts`;
		const unknown = await this.api.call({ path, query: { limit: 1, no_such_parameter: 1 } });
		const title = 'an unknown parameter of the list of contacts is refused (400)';
		this.report.check(title, unknown.status === 400, `${unknown.status}`);

		const used = objectsOf(objects, '/contacts').flatMap(({ tags }) => [tags].flat().map(readText));
		const given = [...new Set(used.filter((tag) => tag !== ''))];
		if (given.length === 0) return;
		const [tag] = given;
		const listed = await this.api.call({ path: `${base}/tags`, query: { limit: 100 } });
		const searched = await this.api.call({
			path: `${base}/tags`,
			query: { limit: 100, search: tag! },
		});
		const tags = [listed, searched].flatMap(({ body }) => objectsIn(asObject(body).data));
		if (tags.some(({ id }) => id === tag)) this.report.answer('tags', false, 'they are ids');
		else if (tags.some(({ name }) => name === tag))
			this.report.answer('tags', true, 'they are names');
	}

	private async threads(base: string, { objects }: Found): Promise<void> {
		const threads = objectsOf(objects, '/threads');
		const { report } = this;
		const dates = threads.map(({ date }) => Date.parse(readText(date)));
		if (new Set(dates).size > 1 && !dates.some(Number.isNaN)) {
			report.answer('threadOrder', true, `the list is sorted by date: ${orderOf(dates)}`);
		}
		for (const { id, date } of threads.slice(0, MOST_THREADS)) {
			const { body } = await this.api.call({
				path: `${base}/threads/${encodeURIComponent(String(id))}`,
			});
			const messages = [
				...objectsIn(asObject(body).emails),
				...objectsIn(asObject(body).linkedinMessages),
			];
			const times = messages.map((message) => Date.parse(readText(message.date)));
			const [first, last] = [Math.min(...times), Math.max(...times)];
			if (messages.length < 2 || !(first < last)) continue;
			const listed = Date.parse(readText(date));
			if (listed === last) report.answer('threadDate', true, 'it is that of the newest message');
			else
				report.answer(
					'threadDate',
					false,
					listed === first ? 'it is that of the first message' : 'it is another time',
				);
		}
		const known = threads.find(({ contactEmail }) => readText(contactEmail) !== '');
		if (known) await this.search(base, known);
	}

	private async search(base: string, thread: JsonObject): Promise<void> {
		const words = readText(thread.content)
			.replace(/<[^>]*>|&\w+;/g, ' ')
			.match(/\p{L}{5,}/gu);
		const terms = {
			address: readText(thread.contactEmail),
			'first name': readText(thread.contactFirstName),
			subject: readText(thread.subject),
			'word of the message': words?.[0] ?? '',
			'text that nobody wrote': 'zqxj-no-such-text-zqxj',
		};
		const says: string[] = [];
		for (const [name, q] of Object.entries(terms)) {
			if (q === '') continue;
			const { status, body } = await this.api.call({
				path: `${base}/threads`,
				query: { limit: 100, q },
			});
			const isFound = objectsIn(asObject(body).data).some(({ id }) => id === thread.id);
			says.push(`${name}: ${status === 200 ? (isFound ? 'found' : 'not found') : status}`);
		}
		this.report.answer('search', true, says.join(', '));
	}

	private async sequences(base: string, { objects, firstId }: Found): Promise<void> {
		const { report } = this;
		const id = firstId('multichannel /sequences');
		if (id !== '') {
			const at = {
				api: 'multichannel',
				path: `${base}/sequences/${encodeURIComponent(id)}`,
			} as const;
			const day = (ago: number) => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10);
			const query = { from_date: day(30), to_date: day(0), timezone: 'UTC' };
			const figures = await this.api.call({ ...at, path: `${at.path}/analytics`, query });
			const stats = asObject(asObject(figures.body).stats);
			const names = Object.keys(stats).filter((name) => /^[a-z]\w{0,40}$/i.test(name));
			if (figures.status === 200)
				report.answer('stats', true, `fields: ${names.join(', ') || 'none'}`);

			const leads = await this.api.call({ ...at, path: `${at.path}/leads`, query: { limit: 2 } });
			const entries = objectsIn(asObject(leads.body).leads);
			const areLeads = entries.every(({ lead }) => readText(asObject(lead).leadId) !== '');
			report.check(
				"list a sequence's contacts",
				leads.status === 200 && areLeads,
				this.says(leads, entries.length === 0 ? 'no entries to look at' : ''),
			);
			await this.sequenceFilter(base, objectsOf(objects, 'multichannel /sequences'));
		}
		const legacy = await this.api.call({
			path: `${base}/sequences`,
			query: { limit: 100, type: 'legacy' },
		});
		const numbers = objectsIn(asObject(legacy.body).data).filter((one) => isNumber(one.id));
		report.check(
			'type=legacy lists legacy sequences only',
			numbers.length === 0,
			this.says(legacy),
		);
	}

	private async sequenceFilter(base: string, sequences: JsonObject[]): Promise<void> {
		for (const { id } of sequences.slice(0, 3)) {
			const query = { limit: 5, 'sequence_ids[]': String(id) };
			const answer = await this.api.call({ path: `${base}/threads`, query });
			if (answer.status !== 200) {
				this.report.answer('sequenceFilter', true, `no: the server answers ${answer.status}`);
				return;
			}
			for (const thread of objectsIn(asObject(answer.body).data)) {
				const path = `${base}/threads/${encodeURIComponent(String(thread.id))}`;
				const { body } = await this.api.call({ path });
				const isOfSequence = String(asObject(asObject(body).sequence).id ?? '') === String(id);
				const says = isOfSequence ? 'yes' : 'no: conversations of other sequences are listed too';
				this.report.answer('sequenceFilter', true, says);
				if (!isOfSequence) return;
			}
		}
	}

	private answerFrom({ objects }: Found): void {
		const { report } = this;
		const created = objectsOf(objects, '/dnc').map(({ createdAt }) =>
			Date.parse(readText(createdAt)),
		);
		if (new Set(created).size > 1 && !created.some(Number.isNaN)) {
			report.answer(
				'order',
				true,
				`do-not-contact entries are sorted by date: ${orderOf(created)}`,
			);
		}
		const figures = objectsOf(objects, '/sending-data').flatMap(
			({ scheduled, sent, opened, clicked }) => [scheduled, sent, opened, clicked],
		);
		const given = figures.filter((figure) => figure !== null && figure !== undefined);
		if (given.length === 0) return;
		const areCounts = given.every((figure) => Number.isInteger(figure));
		report.answer('counts', areCounts, areCounts ? 'whole numbers' : 'not whole numbers');
	}
}

const fill = (path: string, ids: Record<string, string>) =>
	path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name]!));

const objectsOf = (objects: Map<string, JsonObject[]>, list: string) => objects.get(list) ?? [];

const missingOf = ({ body }: Answer, fields: string[]) =>
	withoutFields(fields.filter((field) => asObject(body)[field] === undefined));

function orderOf(times: number[]): string {
	const rises = times.every((time, index) => index === 0 || time >= times[index - 1]!);
	const falls = times.every((time, index) => index === 0 || time <= times[index - 1]!);
	return rises ? 'oldest first' : falls ? 'newest first' : 'no';
}
