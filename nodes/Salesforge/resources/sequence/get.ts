import { readSequence } from '../../api/sequences';
import { perItem } from '../perItem';
import { readForm } from '../shared/output';
import { output } from './output';
import { readAddress, whichSequence } from './parameters';

export const getSequence = perItem({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get sequence',
		description: 'Retrieve a sequence with its status and counts',
	},
	parameters: [...whichSequence, output.parameter],
	async run(call) {
		const address = readAddress(call);
		const sent = await readSequence(call.client, address);
		if ('failure' in sent) throw call.client.error(sent.failure);
		return [{ json: readForm(call, output)(sent.result, address.workspaceId) }];
	},
});
