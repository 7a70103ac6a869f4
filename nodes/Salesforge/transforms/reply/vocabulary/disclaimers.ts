/** Words for the mail itself, as disclaimers begin. */
export const THIS_MESSAGE = [
	...['this e-mail', 'this email', 'this message', 'this communication', 'this transmission'],
	...[
		'the information contained',
		'the information in this',
		'the contents of this',
		'the content of this',
	],
	...[
		'diese e-mail',
		'diese mail',
		'diese nachricht',
		'der inhalt dieser',
		'die information in dieser',
	],
	...[
		'die in dieser',
		'ce message',
		'ce courriel',
		'cet e-mail',
		'cet email',
		'ce mail',
		'les informations contenues',
	],
	...['este mensaje', 'este correo', 'la información contenida', 'este e-mail', 'este email'],
	...['esta mensagem', 'a informação contida', 'as informações contidas', 'o conteúdo desta'],
	...[
		'le informazioni contenute',
		'questo messaggio',
		'questa e-mail',
		'questa email',
		'dit bericht',
	],
	...[
		'deze e-mail',
		'denne e-mail',
		'denne mail',
		'denna e-post',
		'detta meddelande',
		'niniejsza wiadomość',
	],
];

/** What they say of it. */
export const IS_CONFIDENTIAL = [
	...['confidential', 'privileged', 'intended recipient', 'intended only', 'intended solely'],
	...[
		'vertraulich',
		'vertrauliche',
		'rechtlich geschützt',
		'nicht der richtige adressat',
		'nicht der beabsichtigte',
	],
	...[
		'confidentiel',
		'confidentiels',
		'confidentielle',
		'confidentielles',
		'destinataire',
		'destinataires',
	],
	...[
		'confidencial',
		'confidenciales',
		'confidenciais',
		'destinatario',
		'destinatário',
		'exclusivo',
		'exclusivamente',
	],
	...[
		'riservate',
		'riservato',
		'confidenziali',
		'esclusivo',
		'esclusivamente',
		'vertrouwelijk',
		'vertrouwelijke',
	],
	...['fortrolig', 'fortrolige', 'konfidentiell', 'konfidentiellt', 'poufna', 'poufne'],
];

/** Titles of disclaimers. */
export const NOTICES = [
	...[
		'confidentiality notice',
		'confidentiality note',
		'confidentiality',
		'confidentiality statement',
	],
	...['legal notice', 'legal disclaimer', 'disclaimer', 'email disclaimer', 'privileged notice'],
	...['privacy notice', 'important notice', 'notice of confidentiality'],
	...['vertraulichkeitshinweis', 'haftungsausschluss', 'rechtlicher hinweis', 'wichtiger hinweis'],
	...['avis de confidentialité', 'avertissement', 'clause de confidentialité', 'mention légale'],
	...[
		'aviso legal',
		'aviso de confidencialidad',
		'cláusula de confidencialidad',
		'confidencialidad',
	],
	...['aviso de confidencialidade', 'confidencialidade', 'nota de confidencialidade'],
	...['avviso di riservatezza', 'informativa privacy'],
];

/** Lines that gateways and mail clients add beneath a mail. */
export const ADDED_BELOW = [
	...['please consider the environment before', 'think before you print', 'think green'],
	...[
		'bitte prüfen sie der umwelt zuliebe',
		'bitte denken sie an die umwelt',
		'denken sie an die umwelt',
	],
	...[
		"pensez à l'environnement",
		'pensez à l’environnement',
		"avant d'imprimer",
		'avant d’imprimer',
	],
	...[
		'antes de imprimir',
		'piense en el medio ambiente',
		'pense no meio ambiente',
		'pense no ambiente',
	],
	...[
		'virus-free',
		'virenfrei',
		'libre de virus',
		'livre de vírus',
		'sans virus',
		'this email has been scanned',
	],
	...['this email has been checked for viruses', 'diese e-mail wurde von avast'],
];
