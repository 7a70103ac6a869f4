import { list, type Language } from './language';

/** In Cyrillic; Croatian covers Latin letters. Only the words of mail clients. Neither flag is read in this language. */
export const serbian: Language = {
	code: 'sr',
	name: 'Serbian',
	quote: {
		on: ['Дана'],
		wrote: ['је написао', 'је написала', 'је написао/ла', 'написао је', 'написала је'],
		fields: {
			from: ['Од', 'Шаље'],
			sent: ['Послато'],
			date: ['Датум'],
			to: ['За', 'Прима'],
			copy: ['Копија'],
			subject: ['Тема', 'Предмет', 'Наслов'],
		},
		originalMessage: ['Оригинална порука', 'Прослеђена порука'],
	},
	signature: { closings: list`Срдачан поздрав; С поштовањем; Поздрав; Срдачно` },
};
