import type { Api } from './client';

/**
 * The API that a sequence belongs to: the older ones have text for an id (`seq_...`), the multichannel ones a number.
 * Core lists multichannel sequences too where it ignores `type`.
 */
export const kindOf = (sequenceId: string): Api =>
	/^\d+$/.test(sequenceId) ? 'multichannel' : 'core';
