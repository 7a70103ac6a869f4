/** Thrown when an item or a parameter is invalid. The message says what is wrong and where, `hint` what to do next. */
export class InputError extends Error {
	constructor(
		message: string,
		readonly hint: string,
	) {
		super(message);
	}
}
