import { cpus, release, totalmem, type } from 'node:os';

/** Where and when the figures were measured. */
export interface Machine {
	date: string;
	cpu: string;
	cores: number;
	memory: string;
	system: string;
	node: string;
}

export function describeMachine(): Machine {
	return {
		date: new Date().toISOString().slice(0, 10),
		cpu: cpus()[0]?.model.trim() ?? 'unknown',
		cores: cpus().length,
		memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
		system: `${type()} ${release()}`,
		node: process.version,
	};
}
