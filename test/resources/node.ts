import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeParameters,
	NodeApiError,
} from 'n8n-workflow';

import { executeNode, type Surroundings } from '../../harness/n8nCore/execute';
import type { FakeSalesforge } from '../../harness/salesforge';
import { Salesforge } from '../../nodes';
import { route } from '../../nodes/Salesforge/resources/router';
import type { Pace } from '../../nodes/Salesforge/resources/session';

export const QUICK: Pace = {
	retry: { retry: 2, retryDelay: 1, maxRetryDelay: 2000, timeout: 5000 },
	lookAgain: [1, 2],
	longTask: { every: 1, atMost: 5000 },
};

/** The node with waits of milliseconds instead of seconds. */
function nodeAt(pace: Pace, router: typeof route): Salesforge {
	return new (class extends Salesforge {
		override async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
			return await router.call(this, pace);
		}
	})();
}

export interface Run extends Surroundings {
	pace?: Pace;
	/** That of another n8n process, for example. */
	router?: typeof route;
}

/** Runs an operation in n8n-core's own context, against the fake Salesforge over HTTP. */
export async function run(
	fake: FakeSalesforge,
	operation: `${string}/${string}`,
	parameters: INodeParameters,
	items: INodeExecutionData[] = [{ json: {} }],
	{ pace = QUICK, router = route, ...surroundings }: Run = {},
): Promise<INodeExecutionData[]> {
	const [resource, name] = operation.split('/') as [string, string];
	return await executeNode(
		nodeAt(pace, router),
		{ resource, operation: name, ...parameters },
		items,
		{
			credential: fake.credential,
			...surroundings,
		},
	);
}

/** The error that stops the node. */
export async function errorOf(...args: Parameters<typeof run>): Promise<NodeApiError> {
	const error: unknown = await run(...args).then(
		() => new Error('The node did not stop'),
		(thrown: unknown) => thrown,
	);
	return error as NodeApiError;
}

export const jsonOf = (items: INodeExecutionData[]) => items.map(({ json }) => json);

/** The calls after the first `from`, such as `GET /threads`, without the part before the workspace. */
export const callsOf = (fake: FakeSalesforge, from = 0): string[] =>
	fake.requests
		.slice(from)
		.map(({ method, path }) => `${method} ${path.replace(/^.*\/workspaces\/[^/]+/, '')}`);
