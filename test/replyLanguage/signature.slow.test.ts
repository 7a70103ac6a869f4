import { SIGNATURE_MODEL, trainSignature } from '../../scripts/train/signature';
import { expectModel } from './expectModel';

it('the model of signatures is the one that `npm run train` makes of the texts today', () => {
	expectModel(SIGNATURE_MODEL, trainSignature());
}, 600_000);
