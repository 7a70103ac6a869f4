import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const indonesian: Language = {
	code: 'id',
	name: 'Indonesian',
	quote: {
		on: ['Pada'],
		wrote: ['menulis'],
		fields: {
			from: ['Dari'],
			sent: ['Dikirim'],
			date: ['Tanggal'],
			to: ['Kepada'],
			subject: list`
				Subjek
				Perihal
			`,
		},
	},
};
