/** The beginnings of the line that phones and mail apps put under a mail. */
export const SENT_FROM = [
	...['Sent from', 'Sent via', 'Sent with', 'Sent using', 'Get Outlook for', 'Composed with'],
	...['Gesendet von', 'Gesendet mit', 'Versendet mit', 'Outlook für', 'Diese Nachricht wurde von'],
	...[
		'Envoyé de',
		'Envoyé depuis',
		'Envoyé à partir',
		'Envoyé avec',
		'Envoyé via',
		'Télécharger Outlook pour',
	],
	...[
		'Obtenez Outlook pour',
		'Enviado desde',
		'Enviado con',
		'Enviado mediante',
		'Obtener Outlook para',
	],
	...[
		'Enviado do',
		'Enviado da',
		'Enviado de',
		'Enviado a partir',
		'Enviado pelo',
		'Enviado via',
		'Obter o Outlook para',
	],
	...[
		'Obtenha o Outlook para',
		'Baixar o Outlook para',
		'Inviato da',
		'Inviato dal',
		'Scarica Outlook per',
		'Ottieni Outlook per',
	],
	...[
		'Verzonden vanaf',
		'Verstuurd vanaf',
		'Verzonden met',
		'Verzonden via',
		'Outlook voor',
		'Download Outlook voor',
	],
	...[
		'Sendt fra',
		'Sendt via',
		'Hent Outlook til',
		'Skickat från',
		'Hämta Outlook för',
		'Lähetetty',
	],
	...[
		'Wysłane z',
		'Wysłano z',
		'Pobierz program Outlook dla',
		'Odesláno z',
		'Odoslané z',
		'Trimis de pe',
	],
	...['Отправлено с', 'Отправлено из', 'Надіслано з', 'iPhone’umdan gönderildi', 'Στάλθηκε από'],
	...['从我的', '發自我的', '發送自', '发自我的', '從我的'],
];

/** The ends of that line in the languages that put the verb last: "Von meinem iPhone gesendet". */
export const SENT_FROM_ENDS: ReadonlyArray<readonly [start: string, end: string]> = [
	['Von', 'gesendet'],
	['Von', 'gesendet.'],
	['Vom', 'gesendet'],
	['Diese Nachricht wurde', 'gesendet'],
	['Diese Nachricht wurde', 'gesendet.'],
	['iPhone', '送信'],
	['나의', '보냄'],
	['내', '에서 보냄'],
];

/**
 * Closings that stand on a line of their own above a signature. Thanks are no closing here: they are the lead's words.
 */
export const CLOSINGS = [
	// English
	...['Regards', 'Best regards', 'Best Regards', 'Kind regards', 'Kindest regards', 'Warm regards'],
	...['Warmest regards', 'Many regards', 'With regards', 'With kind regards', 'With best regards'],
	...['Thanks and regards', 'Thanks & regards', 'Thanks and best regards', 'Thank you and regards'],
	...['Kind regards and thanks', 'Rgds', 'BR', 'Best', 'All the best', 'All best', 'Best wishes'],
	...[
		'With best wishes',
		'Warm wishes',
		'Cheers',
		'Sincerely',
		'Sincerely yours',
		'Yours sincerely',
	],
	...['Yours truly', 'Yours faithfully', 'Yours', 'Respectfully', 'Cordially', 'Warmly'],
	// German
	...['Mit freundlichen Grüßen', 'Mit freundlichen Grüssen', 'Mit freundlichem Gruß'],
	...[
		'Mit freundlichem Gruss',
		'Mit freundlichen Gruessen',
		'Mit besten Grüßen',
		'Mit besten Grüssen',
	],
	...['Mit herzlichen Grüßen', 'Mit lieben Grüßen', 'Mit vielen Grüßen', 'Freundliche Grüße'],
	...['Freundliche Grüsse', 'Freundlicher Gruß', 'Beste Grüße', 'Beste Grüsse', 'Besten Gruß'],
	...['Besten Gruss', 'Viele Grüße', 'Viele Grüsse', 'Vielen Dank und viele Grüße', 'Liebe Grüße'],
	...['Liebe Grüsse', 'Lieben Gruß', 'Schöne Grüße', 'Schöne Grüsse', 'Herzliche Grüße'],
	...['Herzliche Grüsse', 'Herzlichst', 'Grüße', 'Grüsse', 'Gruß', 'Gruss', 'Hochachtungsvoll'],
	...[
		'MfG',
		'VG',
		'LG',
		'BG',
		'Beste Grüße und vielen Dank',
		'Danke und Gruß',
		'Danke und viele Grüße',
	],
	// French
	...[
		'Cordialement',
		'Bien cordialement',
		'Très cordialement',
		'Cordialement vôtre',
		'Cdlt',
		'Cdt',
	],
	...['Bien à vous', 'Bien à toi', 'Salutations', 'Sincères salutations', 'Meilleures salutations'],
	...['Salutations distinguées', 'Salutations cordiales', 'Cordiales salutations', 'Sincèrement'],
	...['Respectueusement', 'Amicalement', 'Bonne journée', 'Bonne soirée', 'Belle journée'],
	...['Excellente journée', 'Bonne fin de journée', 'Bonne réception'],
	// Spanish
	...['Saludos', 'Saludos cordiales', 'Un saludo', 'Un cordial saludo', 'Cordiales saludos'],
	...['Muchos saludos', 'Un abrazo', 'Atentamente', 'Atte', 'Muy atentamente', 'Cordialmente'],
	...['Reciba un cordial saludo', 'Sin otro particular', 'Quedo a su disposición'],
	// Portuguese
	...['Atenciosamente', 'Cumprimentos', 'Com os melhores cumprimentos', 'Melhores cumprimentos'],
	...['Os melhores cumprimentos', 'Cordiais cumprimentos', 'Saudações', 'Cordiais saudações'],
	...['Um abraço', 'Abraço', 'Abraços', 'Att', 'Grato', 'Grata', 'Respeitosamente'],
	// Italian, Dutch, Scandinavian, Polish
	...['Cordiali saluti', 'Distinti saluti', 'Un cordiale saluto', 'Saluti', 'Cordialità'],
	...[
		'Met vriendelijke groet',
		'Met vriendelijke groeten',
		'Vriendelijke groet',
		'Vriendelijke groeten',
	],
	...['Hartelijke groet', 'Hartelijke groeten', 'Groeten', 'Groet', 'Mvg', 'Med venlig hilsen'],
	...['Venlig hilsen', 'Bedste hilsner', 'Med vennlig hilsen', 'Vennlig hilsen', 'Mvh', 'Hilsen'],
	...['Med vänliga hälsningar', 'Med vänlig hälsning', 'Vänliga hälsningar', 'Vänlig hälsning'],
	...[
		'Hälsningar',
		'Ystävällisin terveisin',
		'Terveisin',
		'Z poważaniem',
		'Pozdrawiam',
		'Z wyrazami szacunku',
	],
	...['S pozdravem', 'S úctou', 'С уважением', 'З повагою', 'Üdvözlettel', 'Saygılarımla'],
];
