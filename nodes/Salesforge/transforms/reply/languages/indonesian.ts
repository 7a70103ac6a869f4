import type { Language } from './language';

/** The words of mail clients only: neither flag is read in it. */
export const indonesian: Language = {
	name: 'Indonesian',
	quote: {
		on: ['Pada'],
		wrote: ['menulis'],
		fields: {
			from: ['Dari'],
			sent: ['Dikirim'],
			date: ['Tanggal'],
			to: ['Kepada'],
			subject: ['Subjek', 'Perihal'],
		},
	},
};
