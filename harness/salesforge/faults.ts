import type { ApiRequest } from './exchange';

/** What goes wrong with a call instead of its answer. */
export type Fault =
	/** Another answer. */
	| { kind: 'answer'; status: number; headers?: Record<string, string>; body?: unknown }
	/** 200 with text that is no JSON. */
	| { kind: 'malformed' }
	/** No answer, the connection stays open. */
	| { kind: 'hang' }
	/** No answer, the connection ends. */
	| { kind: 'drop' }
	/** The right answer, but something happens at Salesforge right before it. */
	| { kind: 'meanwhile'; change: () => void };

/** Which calls go wrong. */
export interface FaultTarget {
	method?: string;
	/** Somewhere in the path. */
	path?: string | RegExp;
	/** Somewhere in the body. */
	body?: string;
	/** The first call to go wrong, of those that match from now on; 1 unless told. */
	nth?: number;
	/** How many calls go wrong from there on; 1 unless told, `Infinity` for all. */
	times?: number;
	/** Whether Salesforge still does what was asked, so that only the answer is lost. */
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

/** The faults that were commanded, each counting the calls that match it. */
export class Faults {
	private armed: Armed[] = [];

	arm(target: FaultTarget, fault: Fault): void {
		this.armed.push({ target, fault, seen: 0 });
	}

	clear(): void {
		this.armed = [];
	}

	/** The fault that meets this call, should there be one; the call counts for every fault that it matches. */
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

/** A redirect, also to another host. */
export const redirectTo = (location: string): Fault => ({
	kind: 'answer',
	status: 307,
	headers: { location },
});
