import type { ApiRequest } from './exchange';

/** What happens to a call instead of its normal response. */
export type Fault =
	/** Another response. */
	| { kind: 'answer'; status: number; headers?: Record<string, string>; body?: unknown }
	/** 200 with text that is not JSON. */
	| { kind: 'malformed' }
	/** No response, the connection stays open. */
	| { kind: 'hang' }
	/** No response, the connection is closed. */
	| { kind: 'drop' }
	/** The normal response, but right before it, something changes in Salesforge. */
	| { kind: 'meanwhile'; change: () => void };

/** Which calls fail. */
export interface FaultTarget {
	method?: string;
	/** A part of the path. */
	path?: string | RegExp;
	/** A part of the body. */
	body?: string;
	/** Which of the matching calls from now on fails first. Default 1. */
	nth?: number;
	/** How many calls fail from there on, `Infinity` for all. Default 1. */
	times?: number;
	/** Whether Salesforge still carries out the call, so only the response is lost. */
	applied?: boolean;
}

interface Armed {
	target: FaultTarget;
	fault: Fault;
	seen: number;
}

function matches({ method, path, body }: FaultTarget, request: ApiRequest): boolean {
	if (method !== undefined && method !== request.method) return false;
	if (body !== undefined && !request.body.includes(body)) return false;
	if (path === undefined) return true;
	return typeof path === 'string' ? request.path.includes(path) : path.test(request.path);
}

/** The active faults, each counting its matching calls. */
export class Faults {
	private armed: Armed[] = [];

	arm(target: FaultTarget, fault: Fault): void {
		this.armed.push({ target, fault, seen: 0 });
	}

	clear(): void {
		this.armed = [];
	}

	/** The fault for this call, if any. The call counts for every fault that it matches. */
	meet(request: ApiRequest): { fault: Fault; applied: boolean } | null {
		const met = this.armed.filter((each) => {
			if (!matches(each.target, request)) return false;
			const { nth = 1, times = 1 } = each.target;
			each.seen++;
			return each.seen >= nth && each.seen < nth + times;
		});
		const [first] = met;
		return first ? { fault: first.fault, applied: first.target.applied ?? false } : null;
	}
}

/** 429 with `Retry-After`, in seconds. */
export const tooManyRequests = (retryAfter: number): Fault => ({
	kind: 'answer',
	status: 429,
	headers: { 'retry-after': String(retryAfter) },
	body: { message: 'too many requests' },
});

export const failWith = (status: number): Fault => ({
	kind: 'answer',
	status,
	body: { message: `commanded ${status}` },
});

/** A redirect, possibly to another host. */
export const redirectTo = (location: string): Fault => ({
	kind: 'answer',
	status: 307,
	headers: { location },
});
