import type { Api } from './client';

/**
 * The API that a sequence belongs to. Legacy sequences have a text id (`seq_...`), multichannel ones a number. A core
 * API that ignores `type` lists multichannel sequences too.
 */
export const kindOf = (sequenceId: string): Api =>
	/^\d+$/.test(sequenceId) ? 'multichannel' : 'core';
