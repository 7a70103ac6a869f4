import { randomBytes } from 'node:crypto';

import { newSigningSecret } from './signing';

/** A workspace in `GET /workspaces`. */
export interface Workspace {
	id: string;
	name: string;
	slug: string;
}

/** `core` for legacy sequences (`seq_...`), `multichannel` for the newer ones (a number). */
export type SequenceKind = 'core' | 'multichannel';

export type SequenceStatus = 'draft' | 'active' | 'paused' | 'completed';

export interface Sequence {
	id: string | number;
	kind: SequenceKind;
	name: string;
	status: SequenceStatus;
	/** How many steps it has; 1 by default. */
	steps: number;
	/** The mailboxes or sender profiles that it sends with. */
	senderIds: Array<number | string>;
}

/** A sequence to add. */
export interface NewSequence extends Partial<Sequence> {
	/** How many mailboxes or sender profiles it sends with, if they are not given; 1 by default. */
	senders?: number;
}

/** A registered webhook with everything that Salesforge stores, more than its lists show. */
export interface Webhook {
	id: string;
	name: string;
	type: string;
	url: string;
	/** Empty when it fires for the whole workspace. */
	sequenceIds: string[];
	/** The only sequence, or the first of several. */
	sequenceId: string | null;
	/** The secret for signing its deliveries; `null` when they are not signed. */
	signingSecret: string | null;
	sentCount: number;
}

export interface NewWebhook extends Pick<Webhook, 'name' | 'type' | 'url'> {
	sequenceIds?: readonly string[];
	/** For a single webhook. */
	sequenceId?: string | null;
}

/** The balance of one kind of credits. */
interface Credits {
	remaining: number;
	max: number;
	used: number;
	tierId: string;
}

interface Contents {
	workspace: Workspace;
	sequences: Sequence[];
	/** In order of creation. */
	webhooks: Webhook[];
}

const FIRST_MULTICHANNEL_ID = 48_201;

const newId = (prefix: string) => `${prefix}_${randomBytes(10).toString('hex')}`;

const slugOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const credits = (max: number): Credits => ({ remaining: max, max, used: 0, tierId: 'tier_1' });

/** A Salesforge account with its keys, workspaces, sequences and webhooks. */
export class Account {
	readonly id = newId('acc');

	/** The valid keys, with their names. */
	readonly apiKeys = new Map<string, string>();

	/** The balances of the credits, by kind. */
	readonly credits: Record<string, Credits> = {
		email: credits(1000),
		lead: credits(500),
		personalization: credits(300),
		emailValidation: credits(200),
		social: credits(100),
	};

	private readonly contents = new Map<string, Contents>();

	private nextMultichannelId = FIRST_MULTICHANNEL_ID;

	addApiKey(name: string, key = randomBytes(24).toString('hex')): string {
		this.apiKeys.set(key, name);
		return key;
	}

	addWorkspace(name = 'Salesforge', id = newId('wks')): Workspace {
		const workspace = { id, name, slug: slugOf(name) };
		this.contents.set(id, { workspace, sequences: [], webhooks: [] });
		return workspace;
	}

	addSequence(workspaceId: string, given: NewSequence = {}): Sequence {
		const { kind = 'core', name = 'Salesforge Sequence', status = 'active', id } = given;
		const { steps = 1, senders = 1 } = given;
		const numbered = Array.from({ length: senders }, (_, index) => index + 1);
		const own = kind === 'core' ? numbered.map((number) => `mbox_${number}`) : numbered;
		const senderIds = given.senderIds ?? own;
		const made = kind === 'core' ? newId('seq') : this.nextMultichannelId++;
		const sequence = { id: id ?? made, kind, name, status, steps, senderIds };
		this.of(workspaceId).sequences.push(sequence);
		return sequence;
	}

	addWebhook(workspaceId: string, webhook: NewWebhook, { isSigned = false } = {}): Webhook {
		const { name, type, url, sequenceId } = webhook;
		const sequenceIds = [...(webhook.sequenceIds ?? (sequenceId ? [sequenceId] : []))];
		const added: Webhook = {
			id: newId('rwh'),
			name,
			type,
			url,
			sequenceIds,
			sequenceId: sequenceIds[0] ?? null,
			signingSecret: isSigned ? newSigningSecret() : null,
			sentCount: 0,
		};
		this.of(workspaceId).webhooks.push(added);
		return added;
	}

	/** @returns whether there was one */
	removeWebhook(workspaceId: string, id: string): boolean {
		const { webhooks } = this.of(workspaceId);
		const index = webhooks.findIndex((webhook) => webhook.id === id);
		if (index >= 0) webhooks.splice(index, 1);
		return index >= 0;
	}

	hasWorkspace(id: string): boolean {
		return this.contents.has(id);
	}

	workspaces(): Workspace[] {
		return [...this.contents.values()].map(({ workspace }) => workspace);
	}

	sequences(workspaceId: string, kind?: SequenceKind): Sequence[] {
		const { sequences } = this.of(workspaceId);
		return kind ? sequences.filter((sequence) => sequence.kind === kind) : sequences;
	}

	webhooks(workspaceId: string): Webhook[] {
		return this.of(workspaceId).webhooks;
	}

	private of(workspaceId: string): Contents {
		const contents = this.contents.get(workspaceId);
		if (!contents) throw new Error(`The fake Salesforge has no workspace ${workspaceId}`);
		return contents;
	}
}
