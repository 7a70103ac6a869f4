import type {
	IExecuteFunctions,
	INodeExecutionData,
	IPairedItemData,
	IRunData,
	ISourceData,
	NodeTypeAndVersion,
} from 'n8n-workflow';

import { type JsonObject, toJson } from '../../shared/json';

/** Why it is unknown from which item another one was made. */
type Gap = 'assumed' | 'missing';

/** The items that an item was made from, or why they are unknown. No items: the workflow began with this one. */
type Origin = { items: PastItem[] } | { gap: Gap };

type Outputs = ReadonlyArray<readonly INodeExecutionData[] | null>;

/** Nodes whose items the user's own code makes, and whether it makes each one from the one at its position. */
const SCRIPTS: Record<string, (parameters: NodeTypeAndVersion['parameters']) => boolean> = {
	'n8n-nodes-base.code': (parameters) => parameters?.mode === 'runOnceForEachItem',
	'n8n-nodes-base.function': () => false,
	'n8n-nodes-base.aiTransform': () => false,
	'@n8n/n8n-nodes-langchain.code': () => false,
};

const SUB_WORKFLOW = 'n8n-nodes-base.executeWorkflow';

/** Whether an item has all fields of another one, with the same values. */
const repeats = (item: JsonObject, other: JsonObject) =>
	Object.entries(other).every(([key, value]) => toJson(item[key], true) === toJson(value, true));

/** An item that a node of this execution has given. */
export class PastItem {
	constructor(
		private readonly history: ItemHistory,
		private readonly source: ISourceData,
		private readonly index: number,
		readonly item: INodeExecutionData,
	) {}

	get nodeName(): string {
		return this.source.previousNode;
	}

	get node(): NodeTypeAndVersion | undefined {
		return this.history.nodes.get(this.nodeName);
	}

	/** The items that this one was made from, as far as n8n knows and does not only assume. */
	origin(): Origin {
		const sources = this.history.sourcesOf(this.source).filter(Boolean);
		if (sources.length === 0) return { items: [] };
		const links = [this.item.pairedItem ?? []]
			.flat()
			.map((link): IPairedItemData => (typeof link === 'number' ? { item: link } : link));
		if (links.length === 0) return { gap: 'missing' };
		const items: PastItem[] = [];
		for (const link of links) {
			const source = link.sourceOverwrite ?? this.history.sourcesOf(this.source)[link.input ?? 0];
			const past = source && this.history.itemAt(source, link.item);
			if (!past) return { gap: 'missing' };
			const isOnly = !Array.isArray(this.item.pairedItem) && !link.sourceOverwrite;
			if (isOnly && !this.isLinkedTo(past)) return { gap: 'assumed' };
			items.push(past);
		}
		return { items };
	}

	/**
	 * n8n assumes a link where a node gives none: items at the same position belong together, and an only item belongs to
	 * the first. Such a link counts only if the item repeats the fields of the other one, and of no other.
	 */
	private isLinkedTo(past: PastItem): boolean {
		const given = this.history.itemsOf(past.source);
		if (given.length === 1 || !this.mayBeAssumed(past, given.length)) return true;
		if (past.item.json === this.item.json) return true;
		return given.every(
			({ json }, index) => repeats(this.item.json, json) === (index === past.index),
		);
	}

	private mayBeAssumed(past: PastItem, received: number): boolean {
		const { node } = this;
		// n8n cannot follow all items through a sub-workflow that was called once for all of them.
		if (node?.type === SUB_WORKFLOW) return node.parameters?.mode !== 'each';
		if (this.history.outputsOf(this.source).length > 1) return false;
		const { length } = this.history.itemsOf(this.source);
		if (length === 1) return past.index === 0;
		const isOfPosition = length === received && past.index === this.index;
		return isOfPosition && (!node || SCRIPTS[node.type]?.(node.parameters) === false);
	}
}

/**
 * Which item was made from which, in the execution that is running.
 *
 * n8n's `$('Node').item` follows the same links. It also follows those that n8n only assumes, and it ignores a link that
 * leads nowhere as long as another one leads to an item, so it may return the item of somebody else.
 */
export class ItemHistory {
	/** The nodes before this one. */
	readonly nodes: ReadonlyMap<string, NodeTypeAndVersion>;

	/** n8n's contexts have it, but the interface for nodes does not name it. Without it, nothing is known. */
	private readonly runData: IRunData | undefined;

	constructor(private readonly context: IExecuteFunctions) {
		const parents = context.getParentNodes(context.getNode().name, { includeNodeParameters: true });
		this.nodes = new Map(parents.map((node) => [node.name, node]));
		this.runData = (context as { runExecutionData?: { resultData?: { runData?: IRunData } } })
			.runExecutionData?.resultData?.runData;
	}

	/**
	 * The incoming item, as the node before has given it. `null` if there is none, or if an agent calls this node as a tool
	 * for one of several items: n8n does not tell for which.
	 */
	incoming(itemIndex: number): PastItem | null {
		const link = this.context.getInputData()[itemIndex]?.pairedItem;
		const ofTool =
			typeof link === 'object' && 'sourceOverwrite' in link ? link.sourceOverwrite : null;
		if (ofTool) return this.itemsOf(ofTool).length === 1 ? this.itemAt(ofTool, 0) : null;
		const source = this.context.getExecuteData().source?.main?.[0];
		return source ? this.itemAt(source, itemIndex) : null;
	}

	itemAt(source: ISourceData, index: number): PastItem | null {
		const item = this.itemsOf(source)[index];
		return item ? new PastItem(this, source, index, item) : null;
	}

	itemsOf(source: ISourceData): readonly INodeExecutionData[] {
		return this.outputsOf(source)[source.previousNodeOutput ?? 0] ?? [];
	}

	outputsOf({ previousNode, previousNodeRun = 0 }: ISourceData): Outputs {
		return this.runData?.[previousNode]?.[previousNodeRun]?.data?.main ?? [];
	}

	sourcesOf({ previousNode, previousNodeRun = 0 }: ISourceData): Array<ISourceData | null> {
		return this.runData?.[previousNode]?.[previousNodeRun]?.source ?? [];
	}
}
