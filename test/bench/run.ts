import { measureEvents } from './events';
import { measureFlatten } from './flatten';
import { measureMemory } from './memory';

async function main() {
	const ms = Number(process.env.MS ?? 300);
	if (process.env.ONLY !== 'memory') {
		for (const { sample, event, size, latency } of await measureEvents(ms)) {
			console.log(
				sample,
				event,
				size,
				Object.entries(latency)
					.map(([n, l]) => `${n} ${l.median.toFixed(2)}/${l.p99.toFixed(1)}`)
					.join('  '),
				'ratio',
				(latency.receive.median / latency.safeParse.median).toFixed(2),
				(latency['parse and receive'].median / latency.safeParse.median).toFixed(2),
			);
		}
		for (const { input, size, latency } of await measureFlatten(ms)) {
			console.log(
				input,
				size,
				latency.ours.median.toFixed(1),
				latency.flat.median.toFixed(1),
				(latency.flat.median / latency.ours.median).toFixed(2),
			);
		}
	}
	console.log(JSON.stringify(await measureMemory([100_000, 300_000, 1_000_000])));
}
void main();
