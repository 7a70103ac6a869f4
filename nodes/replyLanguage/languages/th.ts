import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const thai: Language = {
	code: 'th',
	name: 'Thai',
	quote: {
		on: ['ในวันที่', 'เมื่อ'],
		wrote: ['เขียนว่า', 'เขียน'],
		fields: {
			from: ['จาก'],
			sent: ['ส่ง', 'ส่งเมื่อ'],
			date: ['วันที่'],
			to: ['ถึง'],
			copy: ['สำเนา'],
			subject: ['เรื่อง', 'หัวเรื่อง'],
		},
		originalMessage: ['ข้อความต้นฉบับ', 'ข้อความที่ส่งต่อ'],
	},
	signature: { closings: list`ขอแสดงความนับถือ; ด้วยความเคารพ` },
};
