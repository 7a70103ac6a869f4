/** Thrown when a delivery starts nothing. It never contains a token or a secret. */
export class Rejection extends Error {
	private constructor(
		readonly code: 400 | 401 | 403 | 500,
		readonly reason: string,
		readonly log?: string,
	) {
		super(reason);
	}

	/**
	 * @param code the HTTP status to answer with
	 * @param reason for the caller
	 * @param log the line for n8n's log, if the workflow's owner can correct it
	 */
	static because(code: 400 | 401 | 403 | 500, reason: string, log?: string): Rejection {
		return new Rejection(code, reason, log);
	}

	/** Because of something in this n8n. The detail is only logged. */
	static ofTrigger(reason: string, detail?: string): Rejection {
		return new Rejection(500, reason, detail === undefined ? reason : `${reason}: ${detail}`);
	}
}
