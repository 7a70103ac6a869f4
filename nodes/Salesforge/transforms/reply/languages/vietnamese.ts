import type { Language } from './language';

/** The words of mail clients only: neither flag is read in it. */
export const vietnamese: Language = {
	name: 'Vietnamese',
	quote: {
		on: ['Vào'],
		wrote: ['đã viết'],
		fields: {
			from: ['Từ'],
			sent: ['Đã gửi'],
			date: ['Ngày'],
			to: ['Đến', 'Tới'],
			subject: ['Chủ đề'],
		},
	},
};
