import { readCredits } from '../../api/account';
import { asObject, type JsonObject } from '../../shared/json';
import { perItem } from '../perItem';
import { defineOutput, readForm } from '../shared/output';

const KINDS = ['email', 'lead', 'personalization', 'emailValidation', 'social'];

const output = defineOutput<JsonObject>(
	{},
	(credits) => credits,
	(credits) =>
		Object.fromEntries(
			KINDS.map((kind) => [`${kind}Remaining`, asObject(credits[kind]).remaining ?? null]),
		),
);

export const getCredits = perItem({
	option: {
		name: 'Get Credits',
		value: 'getCredits',
		action: 'Get account credits',
		description:
			'Retrieve how many credits the account has left, for example for validating email addresses. Those for leads say how many more active contacts it may have.',
	},
	parameters: [output.parameter],
	async run(call) {
		const credits = await call.session.once('credits', async () => await readCredits(call.client));
		return [{ json: readForm(call, output)(credits, '') }];
	},
});
