import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const persian: Language = {
	code: 'fa',
	name: 'Persian',
	quote: {
		on: list`
			در تاریخ
			در
		`,
		wrote: list`
			نوشت
			نوشته است
		`,
		fields: {
			from: ['از'],
			sent: list`
				ارسال شده
				ارسال
				فرستاده شده
			`,
			date: ['تاریخ'],
			to: ['به'],
			copy: ['رونوشت'],
			subject: ['موضوع'],
		},
		originalMessage: list`
			پیام اصلی
			پیام هدایت‌شده
		`,
	},
};
