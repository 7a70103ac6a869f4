import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const vietnamese: Language = {
	code: 'vi',
	name: 'Vietnamese',
	quote: {
		on: ['Vào'],
		wrote: ['đã viết'],
		fields: {
			from: ['Từ'],
			sent: ['Đã gửi'],
			date: ['Ngày'],
			to: list`
				Đến
				Tới
			`,
			subject: ['Chủ đề'],
		},
	},
};
