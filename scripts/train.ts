/**
 * Trains the models of signatures and of what replies say from the texts in train, and tries the latter on replies that
 * they were not trained on: `npm run train`.
 */
import { writeFileSync } from 'node:fs';

import { FLAGS } from './train/flags';
import { modelFile, readReplies, toFile, train } from './train/model';
import { SIGNATURE_MODEL, trainSignature } from './train/signature';

async function main(): Promise<void> {
	for (const flag of FLAGS) {
		const replies = readReplies(flag);
		writeFileSync(modelFile(flag), toFile(train(replies)));
		console.log(`${flag}: trained on ${replies.length} replies.`);
	}
	writeFileSync(SIGNATURE_MODEL, toFile(trainSignature()));
	console.log('signature: trained on emails that were put together from scripts/train/signatures.');
	// It reads the new models.
	const { heldOut, measure } = await import('./train/measure.js');
	for (const flag of FLAGS) {
		for (const [language, others] of heldOut(flag)) {
			const { saying, right, wrong, recall, precision } = measure(flag, others);
			console.log(
				`${flag}, ${language}, ${others.length} new replies: ${right} of ${saying} found, ${wrong} others taken for one; recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
			);
		}
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
