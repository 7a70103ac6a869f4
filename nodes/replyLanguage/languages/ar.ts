import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const arabic: Language = {
	code: 'ar',
	name: 'Arabic',
	quote: {
		on: ['في'],
		wrote: list`
			كتب
			كتبت
			تمت كتابة ما يلي
			كتب ما يلي
		`,
		wroteBeforeName: list`
			كتب
			كتبت
			تمت كتابة ما يلي بواسطة
		`,
		fields: {
			from: ['من'],
			sent: list`
				تم الإرسال
				أُرسلت
				تاريخ الإرسال
			`,
			date: list`
				التاريخ
				تاريخ
			`,
			to: ['إلى'],
			copy: list`
				نسخة
				نسخة إلى
			`,
			subject: ['الموضوع'],
		},
		originalMessage: list`
			الرسالة الأصلية
			رسالة معاد توجيهها
			رسالة مُعاد توجيهها
		`,
	},
};
