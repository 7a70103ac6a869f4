/**
 * "John Smith wrote", as mail clients put it above what they quote: the languages in which the verb ends the header.
 */
export const WROTE_LAST = [
	...['wrote', 'writes', 'has written'], // English
	...['a écrit', 'a ecrit', 'écrit', 'nous a dit'], // French
	...['escribió', 'escribio', 'ha escrito'], // Spanish
	...['escreveu'], // Portuguese
	...['ha scritto', 'scrive'], // Italian
	...['a scris'], // Romanian
	...['geschrieben', 'schrieben Sie', 'schrieb'], // German
	...['het volgende geschreven', 'schreef'], // Dutch
	...['skrev', 'skrev følgende', 'skrev följande'], // Danish, Norwegian, Swedish
	...['kirjoitti'], // Finnish
	...['napisał(a)', 'napisał', 'napisała', 'pisze'], // Polish
	...['napsal(a)', 'napsal', 'napsala', 'napísal(a)', 'napísal', 'napísala'], // Czech, Slovak
	...['je napisao', 'je napisala', 'je napisao/la'], // Croatian, Serbian
	...['ezt írta', 'írta'], // Hungarian
	...['написал(а)', 'написал', 'написала', 'пишет', 'написав', 'написала', 'пише', 'написа'], // Russian, Ukrainian, Bulgarian
	...['έγραψε'], // Greek
	...['şunu yazdı', 'yazdı'], // Turkish
	...['đã viết'], // Vietnamese
	...['menulis'], // Indonesian
	...['写道', '寫道', '写到'], // Chinese
	...['のメッセージ', '書きました', 'のメール'], // Japanese
	...['작성', '님이 작성', '님이 작성하였습니다'], // Korean
];

/** The languages in which the name may follow the verb: "Am ... schrieb John Smith <...>:". */
export const WROTE_BEFORE_NAME = [
	...['schrieb'], // German
	...['schreef'], // Dutch
	...['skrev'], // Danish, Norwegian, Swedish
	...['napsal(a)', 'napsal', 'napsala', 'napísal(a)', 'napísal'], // Czech, Slovak
	...['írta'], // Hungarian
	...['wrote on', 'wrote at'], // Notes: "John Smith wrote on 05/06/2024 11:00:00 AM:"
];

/** How a header begins, before its date. */
export const ON = [
	...['On', 'At'], // English
	...['Le'], // French
	...['El'], // Spanish
	...['Em', 'No dia'], // Portuguese
	...['Il', 'Il giorno', 'In data'], // Italian
	...['Am', 'Den'], // German
	...['Op'], // Dutch
	...['Den', 'På', 'D.'], // Danish, Norwegian, Swedish
	...['W dniu', 'Dnia'], // Polish
	...['Dne', 'Dňa'], // Czech, Slovak
	...['La data de', 'Pe'], // Romanian
	...['Dana'], // Croatian
	...['Στις'], // Greek
	...['Vào'], // Vietnamese
	...['Pada'], // Indonesian
	...['在', '于'], // Chinese
];

/** A field of the block of headers above a quoted mail. */
export type HeaderField = 'from' | 'sent' | 'date' | 'to' | 'copy' | 'replyTo' | 'subject';

/** The fields of that block in the words of mail clients; `sent` are words that only a mail has. */
export const HEADER_FIELDS: Record<HeaderField, readonly string[]> = {
	from: [
		...['From', 'Von', 'De', 'Expéditeur', 'Da', 'Mittente', 'Remitente', 'Remetente', 'Van'],
		...['Fra', 'Från', 'Lähettäjä', 'Od', 'Feladó', 'De la', 'Kimden', 'Gönderen', 'Από'],
		...[
			'От',
			'От кого',
			'Від',
			'Từ',
			'Dari',
			'发件人',
			'寄件者',
			'差出人',
			'보낸 사람',
			'보낸사람',
		],
	],
	sent: [
		...['Sent', 'Date Sent', 'Sent at', 'Gesendet', 'Gesendet am', 'Envoyé', 'Envoyé le'],
		...['Date d’envoi', "Date d'envoi", 'Enviado', 'Enviado el', 'Enviado a las', 'Fecha de envío'],
		...['Enviado em', 'Enviada em', 'Enviada', 'Inviato', 'Inviato il', 'Data invio', 'Verzonden'],
		...[
			'Sendt',
			'Skickat',
			'Skickades',
			'Lähetetty',
			'Wysłano',
			'Odesláno',
			'Odoslané',
			'Elküldve',
		],
		...['Trimis', 'Gönderildi', 'Gönderilme', 'Στάλθηκε', 'Отправлено', 'Надіслано', 'Отправлен'],
		...['Đã gửi', 'Dikirim', '发送时间', '寄件日期', '送信日時', '보낸 날짜', '보낸날짜'],
		...['Message du', 'Received', 'Poslano'],
	],
	date: [
		...['Date', 'Datum', 'Fecha', 'Data', 'Dato', 'Päivämäärä', 'Päiväys', 'Dátum', 'Tarih'],
		...['Ημερομηνία', 'Дата', 'Ngày', 'Tanggal', '日期', '日付', '날짜', 'Le'],
	],
	to: [
		...[
			'To',
			'An',
			'À',
			'A',
			'Pour',
			'Destinataire',
			'Para',
			'Destinatario',
			'Destinatário',
			'Aan',
		],
		...['Til', 'Till', 'Vastaanottaja', 'Do', 'Komu', 'Címzett', 'Către', 'Kime', 'Alıcı', 'Προς'],
		...[
			'Кому',
			'Đến',
			'Tới',
			'Kepada',
			'Prima',
			'收件人',
			'收件者',
			'宛先',
			'받는 사람',
			'받는사람',
		],
	],
	copy: [
		...[
			'Cc',
			'Bcc',
			'Copy',
			'Kopie',
			'Kopie an',
			'Copie',
			'Copie à',
			'Copia',
			'Cópia',
			'Cco',
			'CC',
		],
		...[
			'Kopi',
			'Kopia',
			'Kopio',
			'DW',
			'Másolat',
			'Bilgi',
			'Копия',
			'Копія',
			'抄送',
			'副本',
			'참조',
		],
	],
	replyTo: [
		...['Reply-To', 'Reply To', 'Antwort an', 'Répondre à', 'Responder a', 'Responder para'],
		...['Rispondi a', 'Risposta', 'Beantwoorden - Aan', 'Svar til', 'Svara till'],
		...[
			'Importance',
			'Priority',
			'Attachments',
			'Wichtigkeit',
			'Anlagen',
			'Importancia',
			'Datos adjuntos',
		],
		...['Importância', 'Anexos', 'Allegati', 'Pièces jointes', 'Organization', 'Organisation'],
	],
	subject: [
		...['Subject', 'Re', 'Betreff', 'Objet', 'Sujet', 'Asunto', 'Assunto', 'Oggetto', 'Onderwerp'],
		...['Emne', 'Ämne', 'Aihe', 'Temat', 'Předmět', 'Predmet', 'Tárgy', 'Subiect', 'Konu', 'Θέμα'],
		...['Тема', 'Chủ đề', 'Subjek', 'Perihal', '主题', '主旨', '主題', '件名', '제목'],
	],
};

/** What stands between dashes above a quoted or forwarded mail. */
export const ORIGINAL_MESSAGE = [
	...['Original Message', 'Original Email', 'Original Mail', 'Reply Message', 'Reply message'],
	...['Original Appointment', 'Forwarded message', 'Forwarded Message', 'Forwarded by'],
	...[
		'Ursprüngliche Nachricht',
		'Urspruengliche Nachricht',
		'Originalnachricht',
		'Original-Nachricht',
	],
	...['Ursprüngliche E-Mail', 'Weitergeleitete Nachricht', 'Antwort Nachricht', 'Originaltermin'],
	...[
		"Message d'origine",
		'Message d’origine',
		'Message original',
		'Message initial',
		'Courriel original',
	],
	...[
		"Mail d'origine",
		"E-mail d'origine",
		'Message transféré',
		'Message réexpédié',
		'Message transmis',
	],
	...['Mensaje original', 'Mensaje reenviado', 'Correo original', 'Mensagem original'],
	...['Mensagem encaminhada', 'Mensagem reencaminhada', 'E-mail original'],
	...['Messaggio originale', 'Messaggio inoltrato', 'Oorspronkelijk bericht', 'Origineel bericht'],
	...['Doorgestuurd bericht', 'Oprindelig meddelelse', 'Oprindelig besked', 'Opprinnelig melding'],
	...['Opprinnelig beskjed', 'Videresendt melding', 'Videresendt besked', 'Originalmeddelande'],
	...['Ursprungligt meddelande', 'Vidarebefordrat meddelande', 'Alkuperäinen viesti'],
	...['Wiadomość oryginalna', 'Oryginalna wiadomość', 'Wiadomość przekazana', 'Původní zpráva'],
	...['Původní e-mail', 'Pôvodná správa', 'Eredeti üzenet', 'Mesaj original', 'Mesajul original'],
	...[
		'Orijinal Mesaj',
		'Özgün İleti',
		'Αρχικό μήνυμα',
		'Исходное сообщение',
		'Оригинальное сообщение',
	],
	...['Пересылаемое сообщение', 'Пересланное сообщение', 'Початкове повідомлення'],
	...['原始邮件', '原始郵件', '转发邮件', '元のメッセージ', '원본 메시지', '원본 메일'],
];

/** Apple Mail's line above a forwarded mail. */
export const FORWARDED = [
	...['Begin forwarded message', 'Anfang der weitergeleiteten Nachricht'],
	...[
		'Anfang der weitergeleiteten E-Mail',
		'Début du message transféré',
		'Début du message réexpédié',
	],
	...['Inicio del mensaje reenviado', 'Início da mensagem reencaminhada'],
	...['Início da mensagem encaminhada', 'Inizio messaggio inoltrato', 'Begin doorgestuurd bericht'],
	...[
		'Start på videresendt besked',
		'Videresendt melding',
		'Vidarebefordrat brev',
		'Początek przekazywanej wiadomości',
	],
];
