import { readSequence } from '../../api/sequences';
import { perItem } from '../perItem';
import { sequenceId, workspaceId } from '../shared/ids';
import { simplify } from '../shared/many';
import { readBoolean } from '../shared/read';
import { readAddress } from './address';
import { sequenceJson, SIMPLIFIED_FIELDS } from './simplify';

export const getSequence = perItem({
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get sequence',
		description: 'Retrieve a sequence with its status and counts',
	},
	parameters: [workspaceId, sequenceId, simplify(SIMPLIFIED_FIELDS)],
	async run(call) {
		const address = readAddress(call);
		const sent = await readSequence(call.client, address);
		if ('failure' in sent) throw call.client.error(sent.failure);
		const isSimple = readBoolean(call, 'simplify');
		return [{ json: sequenceJson(sent.result, address.workspaceId, isSimple) }];
	},
});
