import type { Language } from './language';
import { list } from './list';

export const italian: Language = {
	name: 'Italian',
	quote: {
		by: ['da'],
		on: ['Il', 'Il giorno', 'In data'],
		wrote: ['ha scritto', 'scrive'],
		fields: {
			from: ['Da', 'Mittente'],
			sent: ['Inviato', 'Inviato il', 'Data invio'],
			date: ['Data'],
			to: ['A', 'Destinatario'],
			copy: ['Cc', 'Copia'],
			other: ['Rispondi a', 'Allegati'],
			subject: ['Oggetto'],
		},
		originalMessage: ['Messaggio originale', 'Messaggio inoltrato'],
		forwarded: ['Inizio messaggio inoltrato'],
	},
	signature: {
		closings: list`
			Cordiali saluti; Distinti saluti; Un cordiale saluto; Saluti; Cordialità; Cordialmente
			Un saluto; Buona giornata; Buona serata
		`,
		sentFrom: list`Inviato da; Inviato dal; Scarica Outlook per; Ottieni Outlook per; Ottieni BlueMail per; Scarica BlueMail per`,
		phone: ['Cellulare', 'Cell', 'Telefono'],
		speech: list`
			io; mi; mio; mia; noi; nostro; nostra; lei; voi; vostro; per favore; grazie; è; sono; possiamo; può
			quando; come; non
		`,
	},
	disclaimer: {
		titles: ['avviso di riservatezza', 'informativa privacy'],
		thisMessage: list`le informazioni contenute; questo messaggio; questa e-mail; questa email; il presente messaggio`,
		confidential: list`
			riservate; riservato; riservati; confidenziali; confidenziale; esclusivo; esclusivamente
		`,
		misdirected: list`destinatario; destinatari; per errore; uso esclusivo`,
		addedBelow: ['prima di stampare', "rispetta l'ambiente"],
	},
	banner: {
		seldomWrites: [
			'Non si ricevono spesso messaggi di posta elettronica da',
			'Non ricevi spesso messaggi di posta elettronica da',
			'Non ricevi spesso email da',
			'Non si ricevono spesso e-mail da',
		],
		external: ['esterno', 'email esterna', 'e-mail esterna', 'mittente esterno'],
		outside: [
			"dall'esterno",
			'da un mittente esterno',
			'mittente esterno',
			"esterna all'organizzazione",
			'al di fuori',
		],
		links: ['link', 'collegamenti', 'allegati'],
	},
	stop: {
		words: list`
			stop; basta(?: (?:cosi|mail|e-?mail|spam))?; fermatevi; smettetela; smettila; la smetta; cancella(?:mi|ci|temi|teci|rmi|rci); (?:mi )?cancelli; rimuovi(?:mi|ci); rimuovete(?:mi|ci); rimuover(?:mi|ci); (?:mi )?rimuova; elimina(?:mi|temi|rmi); toglie(?:temi|teci|rmi); toglimi; mi tolga
			disiscri(?:vi(?:mi|teci|temi)?|zione|ver(?:mi|ci|si)|vete(?:mi|ci)|va(?:mi)?); annulla(?:re)? (?:l')?iscrizione; cancellazione; disiscrivere; disdetta
			(?:niente|nessun'?altr[ao]|mai) piu (?:mail|e-?mail|messaggi); non (?:contattate|contattare|scrivete|scrivere|disturbate|disturbare)(?:mi|ci)?(?: piu)?; non (?:mi|ci) (?:contattate|contatti|scriva|scrivete|scrivere|contattare|disturbi|disturbate)(?: piu)?; lasciate(?:mi|ci) in pace; lasciami in pace
		`,
		aloneOnly: [
			'cancella',
			'cancellare',
			'rimuovi',
			'rimuovere',
			'elimina',
			'eliminare',
			'fine',
			'annulla',
			'togliere',
		],
		fillers: list`
			per favore; per cortesia; per piacere; cortesemente; grazie(?: mille| tante)?; prego; buongiorno; buonasera; salve; ciao; gentil[ei]; subito; ora; adesso; immediatamente; no; si; no grazie; e; ma; spam; questo e spam
			non (?:mi|ci) interessa; non (?:sono|siamo) interessat[oaie]; nessun interesse; (?:puo|potete|potreste|potrebbe|puoi); (?:vorrei|voglio|desidero|chiedo|chiediamo|vogliamo|vi prego|la prego)(?: di)?; (?:vi|la|ti) (?:chiedo|prego)(?: di)?; di
			d(?:al|alla|alle|ai|a|i)(?: (?:vostr[aeoi]|su[aoei]|questa|tu[ao]))? (?:lista|liste|elenco|mailing list|database|newsletter|elenchi|contatti|mail|e-?mail)(?: di (?:contatti|distribuzione))?
			piu; definitivamente
		`,
		parts: {
			act: list`(?!\w+iamo\b)(?:ri)?(?:contatt|scriv|mand|invi|disturb|spamm|molest|chiam|insist|sollecit|import?un|tempest|trasmett)\w*`,
			gap: list`(?!(?:esit\w+|dimentic\w+|se|ma|preoccup\w+|solo)\b)[\p{L}'-]+`,
		},
		grammar: {
			halt: list`smett(?:ete|ila|etela|i|ere|a); cess(?:are|ate|i|a); basta (?:con|di)?; finit\w+; evit(?:ate|i|are); astene\w+; diffid\w+; vieto`,
			refuse: list`non; mai; nessun\w*; senza; niente piu`,
			contact: list`(?:ri)?contatt(?:are|ate|i|o|armi|arci|atemi|atto|ato|ata|ati)?; scriv(?:ere|ete|i|a|ermi|erci|etemi|iate); (?:invi|mand|disturb|molest|chiam|spamm|insist)(?:are|ate|i|a|armi|arci|atemi|ateci|ere|ete|iate|ato|ata)(?:mi|ci)?; mail; e-?mail; messaggi; pubblicita; comunicazioni; newsletter; offerte`,
			me: list`mi; ci; me; noi; mio; mia; miei; nostr\w+; piu; ancora; ulterior\w+; ogni; altr[eio]; \S+(?:armi|ermi|arci|erci|temi|teci); ricevere; intendo; voglio; desidero`,
			remove: list`(?:cancell|rimuov|elimin|togli|tolg)\w*; cancellazione; rimozione`,
			mine: list`(?:mi[oa]|miei|mie|nostr\w+|questo) (?:\S+ )?(?:mail|e-?mail|indirizzo|dati|nome|contatt\w+|nominativo|numero); (?:mi|ci|\S+(?:mi|ci)) (?:\S+ )?d\w*(?:l|lla|lle|i|gli) (?:\S+ )?(?:lista|liste|elenco|database|mailing|newsletter)`,
			unless: list`legg\w+; accesso; (?:ha|hai|avete|abbiamo|ho) (?:\S+ )?\S+(?:ato|ito|uto|sso|tto)\b; inform\w+; dettagl\w+; contratto; preventivo; fattura; riga; licenza; oggi; domani; esit\w+; dimentic\w+; preoccup\w+; inviamo; mandiamo; contattiamo; clienti; lead; meglio; lunedi|martedi|mercoledi|giovedi|venerdi; vecchi\w*; aggiornarmi; per ora; budget`,
		},
		requests: list`
			non (?:<gap> ){0,3}?<act> (?:\S+ ){0,2}?(?:piu|ancora|mai|ulteriormente|di nuovo|nuovamente)\b(?! (?:inform|dettag))
			(?:smett|cess|diffid|evit|asten|vieta|proibi|rifiut)\w* (?:\S+ ){0,3}?(?:di|dal?|a|ad) (?:<gap> ){0,2}?(?:<act>|essere contattat\w)
			non (?:voglio|desidero|vorrei|intendo|gradisco|vogliamo|desideriamo) (?:\S+ )?(?:essere|venire|ricever\w+) (?:\S+ )?(?:contattat|disturbat|ricontattat|mail|e-?mail|messagg|comunicazion)\w*
			(?:non|mai) (?:\S+ ){0,2}?(?:autorizz\w+|acconsentit\w+|dato (?:il |alcun )?(?:consenso|permesso)|iscritt\w+|richiesto (?:queste|di ricever))
			(?:cancellazione|rimozione|eliminazione) (?:\S+ )?(?:de(?:i|lla|l|gli|lle)) (?:mi\w+|nostr\w+) (?:\S+ )?(?:dati|indirizzo|e-?mail|mail|contatt\w+|nominativo)
			(?:vi|ti|la|verrete|sarete) (?:\S+ )?(?:segnal|denunc|blocc)\w+(?: (?:al|all'|alla|come|per)|[.!,]|$); segnal\w+ (?:\S+ ){0,2}?(?:al garante|come spam|all'autorita|alla polizia); garante (?:della|per la) (?:privacy|protezione)
			(?:astene(?:tevi|rvi|rsi)|si astenga|vi asteniate|evit(?:ate|i|are|iate)) (?:dal?|di) (?:\S+ )?(?:contattar|scriver|inviar|mandar|disturbar|ricontattar|ulteriori)\w*
			(?:non|nessun\w*|niente|basta) (?!\w+iamo\b)(?:\S+ ){0,3}?(?:ulteriori|altre|altri|piu|con le|con queste|con) (?:\S+ )?(?:mail|e-?mail|messaggi|comunicazioni|newsletter|contatti|spam)\b
			(?:mi|ci) (?:lasci|lasciate) (?:in pace|stare); lascia(?:te|)(?:mi|ci) (?:in pace|stare|perdere)
			(?:non|smett\w+|mai) (?:\S+ )?(?:vogl\w+|desider\w+|gradi\w+|intend\w+|vorr\w+)? ?(?:\S+ )?(?:essere|venire) (?:\S+ )?(?:ricontattat|contattat|disturbat)\w
			non (?:ri)?contatt\w+ (?:\S+ )?piu; (?:art(?:icolo|\.)? ?(?:17|21))\b
			(?:cancell|elimin|rimuov|togli)\w* (?:\S+ ){0,3}?(?:mi\w+|nostr\w+) (?:dati|e-?mail|mail|indirizzo|nominativo|contatt\w+)(?! (?:vecchi|precedent))
			(?:cancell|rimuov|elimin|togli|disiscriv)(?:a|i|e|are|ere|ete|ate|iate|er|ar|ie)?(?:te|r)?(?:mi|ci)\b
			(?:mi|ci) (?:cancelli|rimuova|rimuovete|cancellate|tolga|togliete|elimini|eliminate|disiscriva|rimuoviate)\b
			(?:cancell|rimuov|elimin|togli)\w* (?:il |la |i |le )?(?:mi[aoei]i?|miei|mie|nostr[aoei])(?! (?:vecchi|collega|precedente)) (?:\S+ ){0,2}?(?:mail|e-?mail|indirizzo|dati|nome|contatt[oi]|nominativo|numero)
			(?:essere|venire) (?:rimoss|cancellat|tolt|eliminat|disiscritt)[oaie] d
			(?:smett(?:ete|ila|etela|a|i)|smettere|basta|finite(?:la)?|cessate) (?:di|con) (?:\S+ )?(?:scriver|contattar|mandar|inviar|disturbar|spammar|tempestar|molestar)(?:mi|ci|e)
			non (?:\S+ )?(?:contattat|scrivet|mandat|inviat|disturbat|contattar|scriver|inviar|mandar|chiamat)(?:e|i)?(?:mi|ci)\b(?! (?:il|lo|la|l'|oggi|prima|domani|ancora)\b)
			non (?:mi|ci) (?:contatt|scriv|mand|invi|disturb|chiam)\w* (?:\S+ )?(?:piu|mai piu|ancora|nuovamente)
			non (?:voglio|vogliamo|desidero|desideriamo|vorrei|intendo) (?:piu )?(?:ricever|essere contattat|altre (?:mail|e-?mail)|piu (?:mail|e-?mail))
			non (?:mandate|inviate|mandi|invii|inviatemi|mandatemi) (?:piu|altre)
			come (?:posso |faccio a |si fa a |mi )?(?:disiscriver\w*|cancellar(?:mi|e l'iscrizione)|disiscrivo|annullare l'iscrizione)
			diritto (?:all'oblio|di opposizione|alla cancellazione)
		`,
		negations: ['non', 'mai', 'senza'],
		eager: list`
			chiama(?:mi|temi|teci|ci)\b; mi chiami\b; proprio (?:quello|cio)|esattamente (?:quello|cio); fantastico; perfetto\b; ottimo\b; (?:mi|ci) interessa\b; dove (?:devo |dobbiamo )?firm\w+; sentiamoci; fissiamo; parliamone; manda(?:mi|temi) (?:il|la|un|una|i)\b; adoro|geniale
		`,
	},
	absence: {
		subjects: list`
			risposta automatica; messaggio automatico; risponditore automatico; fuori (?:sede|ufficio); assenza(?: dall'ufficio)?; assente; (?:in )?ferie; fuori dall'ufficio; out of office
		`,
		away: list`
			(?:sono|saro|siamo|mi trovo|saremo|risulto|sto) (?:attualmente |al momento |momentaneamente |ora )*(?:fuori (?:dall'|dal |l')?(?:ufficio|sede|citta)|in (?:ferie|vacanza|maternita|congedo|malattia|trasferta|viaggio|permesso)(?= (?:fino|dal|e |con|parentale|sino|per|da |senza|nei|questa)|[.,;!]|$)|assente|via (?:fino|dal|per)|non (?:in ufficio|disponibile|raggiungibile|reperibile))
			non (?:sono|saro|siamo) (?:in ufficio|disponibile|raggiungibile|reperibile)(?! (?:a |per parlare))
			^(?:attualmente )?(?:fuori (?:ufficio|sede)|in ferie|assente|in vacanza) (?:fino|dal|e |sino)
			(?:ufficio|uffici|azienda) (?:e|sara|sono|saranno|rimarra|rimarranno|restera) (?:\S+ )?chius\S+
			(?:rientro|rientrero|tornero|saro di (?:ritorno|nuovo (?:in ufficio|disponibile|operativ\w))) (?:in ufficio )?(?:il|dal|lunedi|martedi|mercoledi|giovedi|venerdi|a )
		`,
		automatic: list`
			(?:questa e una|questo e un) (?:risposta|messaggio|e-?mail|mail) automatic[ao]
			accesso (?:limitato|ridotto) (?:alla|alle|all') ?(?:mia )?(?:posta|e-?mail|mail|casella)
		`,
		usual: list`
			(?:per|in caso di|se) (?:\S+ ){0,3}?(?:urgen\S+|emergenz\S+); (?:in|durante) (?:la )?mia assenza; al mio (?:rientro|ritorno); (?:contattare|scrivere a|rivolgersi a) (?:il|la|i|le|\S+@)
		`,
		talks: list`
			mi chiami|chiamami|chiamatemi; sentiamoci|ci sentiamo; possiamo|potremmo|puoi|puo mandarmi|potete; parliamone|parliamo; mi va bene|va bene; appuntamento|riunione|call\b|incontro
			(?:mi|ci) interessa\b|interessat[oa]|interessante; mandami|mandatemi|inviatemi|mi mandi|mi invii; prezzi|preventivo|offerta; che ne dice|risentiamoci|mi ricontatti|ricontattami|ricontattatemi
		`,
		conditions: ['se', 'quando', 'che', 'mentre', 'perche'],
	},
	dates: {
		months: list`
			gennaio|gen; febbraio|feb; marzo|mar; aprile|apr; maggio|mag; giugno|giu; luglio|lug; agosto|ago; settembre|set|sett
			ottobre|ott; novembre|nov; dicembre|dic
		`,
		weekdays: list`lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica`,
		until: list`(?:fino|sino) (?:al|a|alle)(?: giorno)?; (?:fino|sino) all'; dal .{1,30} al`,
		included: list`compreso; incluso`,
		back: list`(?:rientro|rientrerò|tornerò|torno|ritorno|di ritorno|nuovo (?:in ufficio|disponibile)|disponibile)(?: in ufficio)?(?: a partire)?(?: il| dal| l')?(?: giorno)?:?`,
		next: ['prossimo'],
		isDayFirst: true,
	},
};
