/**
 * Trains the model of requests to stop from the replies in train/replies, and tries it on replies that it
 * was not trained on: `npm run train`.
 */
import { writeFileSync } from 'node:fs';

import { modelFile, readReplies, toFile, train } from './train/model';

async function main(): Promise<void> {
	const replies = readReplies();
	writeFileSync(modelFile, toFile(train(replies)));
	console.log(`Trained on ${replies.length} replies.`);
	// It reads the new model.
	const { heldOut, measure } = await import('./train/measure.js');
	for (const [language, others] of heldOut) {
		const { requests, right, wrong, recall, precision } = measure(others);
		console.log(
			`${language}, ${others.length} new replies: ${right} of ${requests} requests found, ${wrong} others taken for one; recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
		);
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
