import type { Language } from './language';
import { list } from './list';

export const french: Language = {
	name: 'French',
	quote: {
		by: ['par'],
		on: ['Le'],
		wrote: ['a écrit', 'a ecrit', 'écrit', 'nous a dit'],
		pronouns: list`j'ai; j’ai; nous; vous; il; elle`,
		fields: {
			from: ['De', 'Expéditeur'],
			sent: list`Envoyé; Envoyé le; Date d’envoi; Date d'envoi; Message du`,
			date: ['Date', 'Le'],
			to: ['À', 'A', 'Pour', 'Destinataire'],
			copy: ['Copie', 'Copie à'],
			other: ['Répondre à', 'Pièces jointes'],
			subject: ['Objet', 'Sujet'],
		},
		originalMessage: list`
			Message d'origine; Message d’origine; Message original; Message initial; Courriel original
			Mail original; E-mail original; Mail d'origine; E-mail d'origine; Message transféré; Message réexpédié; Message transmis
		`,
		forwarded: ['Début du message transféré', 'Début du message réexpédié'],
	},
	signature: {
		closings: list`
			Cordialement; Bien cordialement; Très cordialement; Cordialement vôtre; Cdlt; Cdt; Bien à vous
			Bien à toi; Salutations; Sincères salutations; Meilleures salutations; Salutations distinguées
			Salutations cordiales; Cordiales salutations; Sincèrement; Respectueusement; Amicalement
			Bonne journée; Bonne soirée; Belle journée; Excellente journée; Bonne fin de journée
			Bonne réception
		`,
		sentFrom: list`
			Envoyé de; Envoyé depuis; Envoyé à partir; Envoyé avec; Envoyé via; Télécharger Outlook pour
			Obtenez Outlook pour; Obtenez BlueMail pour; Télécharger BlueMail pour; Obtenir BlueMail pour
		`,
		excuses: ['fautes', 'brièveté', 'erreurs'],
		phone: ['Tél', 'Portable', 'Mobile'],
		speech: list`
			je; j'ai; me; moi; mon; mes; nous; notre; vous; votre; vos; tu; merci; veuillez; pouvez; est; sont
			suis; quand; comment; pourquoi; ne; pas
		`,
	},
	disclaimer: {
		titles: list`avis de confidentialité; avertissement; clause de confidentialité; mention légale`,
		thisMessage: list`
			ce message; ce courriel; cet e-mail; cet email; ce mail; les informations contenues
		`,
		confidential: list`
			confidentiel; confidentiels; confidentielle; confidentielles; destinataire; destinataires
		`,
		misdirected: list`destinataire; destinataires; par erreur; en cas d'erreur; en cas d’erreur; usage exclusif`,
		addedBelow: list`
			pensez à l'environnement; pensez à l’environnement; avant d'imprimer; avant d’imprimer
			sans virus
		`,
	},
	banner: {
		seldomWrites: [
			"Vous n'obtenez pas souvent d'e-mail à partir de",
			"Vous n'obtenez pas souvent d'e-mails de",
			"Vous ne recevez pas souvent d'e-mail de",
			"Vous ne recevez pas souvent d'e-mails de",
			'Vous ne recevez pas souvent de courriers de',
			'Vous ne recevez pas souvent de courrier électronique de',
		],
		external: [
			'externe',
			'e-mail externe',
			'message externe',
			'courriel externe',
			'expéditeur externe',
		],
		outside: [
			"de l'extérieur",
			'extérieur à',
			'expéditeur externe',
			'message externe',
			'e-mail externe',
			"provient d'une source externe",
		],
		links: ['liens', 'lien', 'pièces jointes', 'pièce jointe'],
	},
	stop: {
		words: list`
			stop(?:p(?:ez|er))?; arretez(?: (?:ca|cela|tout))?; arret; arreter; cessez; assez; ca suffit; foutez-moi la paix; fichez-moi la paix
			desinscription; desinscrire; desinscrivez[- ](?:moi|nous); desinscris[- ]moi; se desinscrire; me desinscrire; desinscrit
			desabonnement; desabonner; desabonnez[- ](?:moi|nous); desabonne[- ]moi; se desabonner; me desabonner; desabonnez
			(?:retirez|supprimez|enlevez|effacez|rayez|otez|retire|supprime|enleve)[- ](?:moi|nous); me (?:retirer|supprimer|enlever|rayer)
			laissez[- ](?:moi|nous) tranquilles?; plus (?:de|d') ?(?:mails?|e-?mails?|messages?|courriels?|pub|spam)
			ne (?:plus )?(?:me |nous |m')?(?:plus )?(?:contacter|ecrire|demarcher|solliciter|envoyer de mails?)
			ne (?:me |nous |m')(?:contactez|ecrivez|sollicitez|demarchez|derangez) (?:plus|pas); pas de (?:spam|pub|demarchage); suppression
		`,
		aloneOnly: [
			'supprimer',
			'retirer',
			'fin',
			'annuler',
			'resilier',
			'resiliation',
			'non merci stop',
		],
		fillers: list`
			svp; s'il vous plait; s\.v\.p\.?; stp; s'il te plait; merci(?: (?:beaucoup|bien|d'avance|par avance|de|d'))?; bonjour; bonsoir; madame; monsieur; madame, monsieur
			immediatement; maintenant; tout de suite; des maintenant; non; oui; non merci; et; donc; alors; mais; desole; spam; c'est du spam
			pas interesse(?:e|s|es)?; (?:je ne suis|nous ne sommes) pas interesse(?:e|s|es)?; (?:je suis|nous sommes) pas interesse(?:e|s)?; aucun interet; veuillez
			(?:pouvez|pourriez)[- ]vous; je (?:veux|souhaite|voudrais|desire|demande)(?: a)?; nous (?:voulons|souhaitons); (?:a|de) l'avenir; desormais; definitivement
			de (?:votre|vos|la|cette|toutes? (?:vos|les)) (?:listes?|fichiers?|base|mailings?|newsletter|liste de diffusion|liste d'envoi|liste de contacts|mails?|e-?mails?)
		`,
		parts: {
			gap: list`(?!(?:hesite\w*|oubli\w+|pas|si|mais|que|inquiet\w+)\b)[\p{L}'-]+`,
			act: list`
				(?:re|r')?(?:contact|ecri|envo|relanc|sollicit|demarch|appel|rappel|harcel|spamm|importun|derang|ennuy|prospect|adress|transmett)\w*
			`,
			mails: list`
				mails?; e-?mails?; messages?; courriels?; envois?; relances?; sollicitations?; spams?; pubs?; publicites?; newsletters?; prospection; demarchage
				communications?; contacts?; prise de contact; offres?
			`,
		},
		grammar: {
			halt: list`cess(?:ez|er|e|iez); arret(?:ez|er|iez); stopp(?:ez|er|e); stop (?:aux?|a|les?|ces|vos); refuse; interdis; plus aucun\w*; assez`,
			refuse: list`(?:ne|n') ?(?:\S+ ){0,3}?(?:plus|jamais|pas); ne plus; jamais; inutile; sans; abst\w+`,
			contact: list`(?:re)?contact(?:er|e|es|ez|ee?s?)?; ecri(?:re|vez|s|ve); envo(?:yer|yez|ie|i|is); (?:relanc|sollicit|demarch|harcel|spamm|importun|derang|prospect|utilis)(?:er|e|es|ez|ee?s?); mails?; e-?mails?; messages?; courriels?; relances?; sollicitations?; publicites?; pub; newsletters?; entendre parler; recevoir`,
			me: list`me; m'\w*; moi; nous; mon; mes; notre; nos; cette adresse; vous; vos; plus`,
			remove: list`(?:retir|supprim|enlev|ray|effac|radi|ot|exclu)(?:ez|er|e|iez|ir|re)(?:[- ]moi|[- ]nous)?; sort(?:ez|ir)[- ](?:moi|nous); suppression; effacement`,
			mine: list`(?:mon|ma|notre|cette) (?:\S+ )?(?:adresse|mail|e-?mail|nom|contact|numero|fiche); (?:mes|nos) (?:\S+ )?(?:donnees|coordonnees|informations|infos); (?:moi|nous|me) (?:\S+ ){0,2}?(?:de|d') ?(?:votre|vos|cette|la) (?:liste|base|fichiers?|mailing|newsletter)\w*`,
			unless: list`consult\w+; lis; lirai; acces; (?:je|j') ?(?:ne |n')?(?:vous )?(?:ai|appelle|rappelle|suis pas|envoie|transfere|ecris|contacte) ; nous (?:ne |n')?(?:contactons|envoyons|faisons|utilisons|cherchons|avons) ; devis; contrat; facture; licence; hesit\w+; oubli\w+; inquiet\w+; pour (?:l'instant|le moment); aujourd'hui; avant; ce matin; lundi|mardi|mercredi|jeudi|vendredi; ancien\w*; clients; prospects; collegue; courrier; encore; questions?; rien ne bloque; souci; sur les`,
		},
		requests: list`
			(?<!(?:avons|ai|a|ont|avez) )(?:stopp(?:ez|er|e|iez)|arret(?:ez|er|e|iez)|cess(?:ez|er|e|iez)|refus(?:e|ons)|interdi\w+|evit(?:ez|er|e|iez)) (?:<gap> ){0,4}?(?:d'|de |l')?(?:<act>|<mails>)(?! (?:de|pour|a) (?:nos|mes|vos clients))
			(?<!(?:nous|je|on|ils|elle|il) )(?:ne |n')(?:<gap> ){0,3}?<act> (?:\S+ )?(?:plus|jamais)
			(?:retir|supprim|enlev|ray|effac|sort|radi|ot)(?:ez|er|e|iez|i|ir)\b (?:\S+ ){0,3}?(?:moi|mon|mes|notre|nos|cette|me|nous) (?:\S+ ){0,4}?(?:listes?|fichiers?|bases?|mailings?|newsletter|diffusion|systeme|crm|registres?|adresse|donnees|coordonnees)(?! (?:ancien|precedent))
			(?:n'ai|n'avons) (?:jamais|pas) (?:\S+ )?(?:donne mon (?:accord|consentement)|consenti|autorise|demande a (?:recevoir|etre)|souscrit|m'inscri\w+); ne vous (?:autorise|donne) pas; lach(?:ez|e)[- ](?:moi|nous)
			(?:inutile|pas la peine|pas besoin) de (?:me |nous |m')(?:re)?(?:<act>)
			(?:abstenir|abstenez[- ]vous|abstiens[- ]toi|vous abstenir|dispenser) de (?:\S+ )?(?:tout\S*|nouve\S*|me|m'|nous|vos|toute autre)
			(?<!(?:avons|ai|a|ont|avez) )(?:arret|cess)(?:ez|er|e|iez|ait|ons)? (?:\S+ ){0,2}?(?:de |d')?(?:(?:me|nous|m') ?)?(?:<act>|(?:vos|les|ces|tous|tout\w*) (?:\S+ )?<mails>)
			(?:plus|pas|jamais|aucun\w*|ne plus) (?:jamais )?(?:(?:me|m'|nous|etre|recevoir|de) ?){1,2}(?:re)?(?:<act>|contacte\w*|sollicite\w*|relance\w*|demarche\w*|<mails>)(?! (?:avant|aujourd'hui|pendant|ce|cette|le matin))(?<!n'hesitez.{0,40}|n'hesite.{0,40})
			(?:aucun|plus aucun) (?:autre |nouveau )?<mails>; plus (?:de|d'|aucune?) ?(?:nouve\S+ )?<mails>(?:[.!,]|$| (?:svp|merci|s'il|de votre))
			(?:vais|allons|ai|avons|viens de|serai oblige de) (?:deja )?(?:(?:vous|te|les|le|ce|cet|cette|votre|mail|message|adresse|domaine|de) ){0,4}(?:signal\w+|bloqu\w+|denonc\w+|porter plainte)(?: (?:\S+ ){0,3}?(?:cnil|spam|signal\S*|autorite\S*)|[.!,]|$| a la| comme| en| aupres)
			(?:plainte|signalement) (?:a|aupres de) la cnil; (?:porter|depose\w*|porterai) (?:une )?plainte; mise en demeure; signal\w+ (?:a la cnil|comme (?:spam|indesirable)|en spam)
			(?:suppression|effacement|radiation) (?:\S+ )?(?:de |d')(?:toutes |l'ensemble de |tous )?(?:mes|nos|mon|me) (?:\S+ )?(?:donnees|coordonnees|informations|adresse|contact|mail)
			(?:supprim|effac)(?:ez|er|e|iez) (?:\S+ ){0,5}?(?:donnees|informations|infos)(?: \S+){0,4}? (?:sur moi|me concernant|nous concernant|sur nous); article (?:17|21)\b
			(?:fichez|foutez|fous|laissez|laisse)[- ](?:moi|nous) (?:la paix|tranquilles?|en paix)
			(?:retir|supprim|enlev|ray|effac|ot|exclu|sort|radi)(?:ez|er|e|rez|ir)?[- ](?:moi|nous|mon|mes|notre|nos|cette adresse)(?! (?:ancien|collegue|collaborat|precedent))(?: (?:\S+ ){0,5}?(?:de|d'|des|du)\b|[.!]|$| (?:adresse|e-?mail|mail|nom|contact|coordonnees|donnees))
			(?:me|nous) (?:retirer|supprimer|enlever|desinscrire|desabonner|rayer|radier|effacer|sortir)(?: |[.!]|$)
			(?:etre|soit|sois) (?:retire|supprime|desinscrit|desabonne|raye|enleve|radie)e?s? (?:de|d'|des|du)
			desinscri(?:vez|re|s)[- ](?:moi|nous|me); desabonn(?:ez|e|er)[- ](?:moi|nous)
			(?:je|nous) (?:me |nous )?(?:veux|souhaite|souhaitons|voudrais|desire)\S* (?:me |nous )?(?:desinscrire|desabonner)
			comment (?:puis-je |je peux |je |est-ce que je |peut-on )?(?:me |m')?(?:desinscrire|desabonner|desinscris|desabonne)
			(?:arretez|cessez|arreter|cesser|arrete|d'arreter) (?:immediatement )?(?:de (?:m'|me |nous )(?:ecrire|contacter|envoyer|solliciter|spammer|relancer|harceler|demarcher|importuner)|d'envoyer|(?:les|vos|ces|tous|tout)(?: vos)? (?:mails?|e-?mails?|envois?|messages?|courriels?|sollicitations?|relances|contact|spams?))
			(?:ne|n') ?(?:m'|me |nous )(?:contact|ecriv|envoy|sollicit|relanc|derang|demarch|import|adress|appel)\S* (?:plus|jamais)
			(?:ne |n')?plus (?:jamais )?(?:me |m'|nous |etre )(?:contacter|contactee?s?|ecrire|envoyer|solliciter|sollicitee?s?|relancer|demarcher|demarchee?s?|recevoir|deranger)
			(?:ne |n')?plus (?:recevoir|recevoir de|envoyer|souhaite\S* recevoir) (?:de |d'|vos |aucun |ces )?(?:mails?|e-?mails?|messages?|courriels?|newsletters?|sollicitations?|publicites?)
			(?:ne (?:veux|souhaite|souhaitons|desire|desirons|voulons)|veux) (?:plus|pas) (?:recevoir(?! (?:le|la|l'|un|une)\b)|etre (?:contacte|sollicite|demarche)|de (?:vos )?(?:mails?|e-?mails?|messages?)|vos (?:mails?|e-?mails?))
			(?:supprim|effac|retir|enlev)(?:ez|er) (?:toutes )?(?:mes|mon|nos|notre|cette) (?!ancien)(?:\S+ )?(?:adresse|e-?mail|mail|nom|contact|coordonnees|donnees|informations)
			(?:droit a l'oubli|droit d'opposition|m'oppose a|retire mon consentement)
			(?:laissez|laisse)[- ](?:moi|nous) (?:tranquilles?|en paix)
		`,
		negations: ['ne', 'pas', 'jamais', 'sans', 'ne pas', "n'"],
		eager: list`
			exactement (?:ce|ca|notre); appelez[- ](?:moi|nous); appelle[- ]moi; rappelez[- ]moi; c'est (?:vraiment |tout a fait |trop )?(?:genial|parfait|top|super|interessant|bon|drole); genial\b; parfait\b; super\b; excellent\w*; j'adore
			on (?:signe|se voit|en parle|s'appelle|prend|fonce)\b; ou (?:est-ce que je |dois-je |puis-je |je |faut-il |dois je )?sign\w+; envoyez[- ](?:moi|nous) (?:le|la|un|une|votre|les); ca (?:m'|nous )interesse; (?:je suis|nous sommes) (?:tres )?(?:interess\w+|partants?|preneurs?|convaincus?); planifions; fixons; reserv\w+ (?:un|une)
		`,
	},
	absence: {
		subjects: list`
			reponse automatique; reponse automatisee; message automatique; message d'absence; absence(?: du bureau)?; absent(?:e)?(?: du bureau)?; (?:en )?conges?; hors du bureau; notification d'absence; avis d'absence
		`,
		away: list`
			je (?:suis|serai|reste) (?:actuellement |momentanement |en ce moment |temporairement |egalement |de nouveau )*(?:absente?|en (?:conges?|vacances|deplacement|arret|formation)|hors (?:du|de mon) bureau|indisponible|injoignable|en conge (?:maternite|paternite|parental))(?: (?:maternite|paternite|parental|annuels?|maladie))?(?: du bureau)?,? ?(?:jusqu|du |de |a partir|a compter|et |pour|avec|sans|ce jour|cette|aujourd|depuis|au |[.,!;]|$)
			(?:actuellement|momentanement) (?:absente?|en (?:conges?|vacances|deplacement)|indisponible)
			je serai (?:absente?|en (?:conges?|vacances)|de retour|a nouveau (?:disponible|joignable))
			^(?:absente?|en conges?|en vacances)(?: du bureau)? (?:jusqu|du |et de retour|de retour)
			(?:bureau|bureaux|societe|entreprise|agence|cabinet) (?:est|sont|sera|seront) (?:\S+ )?ferm\S+; retour (?:le|au bureau|lundi|prevu)
		`,
		automatic: list`
			(?:ceci est une?|il s'agit d'une?) (?:message|reponse|e-?mail|mail) automatique
			acces (?:limite|restreint|reduit) a (?:ma|mes|mon|la) (?:messagerie|e-?mails?|mails?|boite)
			(?:consulte|lis) (?:\S+ ){0,2}?(?:mes )?(?:mails?|e-?mails?|messages?) (?:que )?(?:ponctuellement|occasionnellement|de facon)
		`,
		usual: list`
			(?:en cas d'|pour (?:toute|une|les) |si )(?:\S+ )?urgen\S+; (?:en|pendant|durant) mon absence; des mon retour; a mon retour
			(?:contacter|contactez|adresser|joindre|ecrire a) (?:ma|mon|mes|le|la) (?:collegue|assistante?|equipe|service|standard)|contactez \S+@
		`,
		talks: list`
			appelez[- ]moi; appelle[- ]moi; (?:on s'appelle|on se parle|on peut|peut-on|pouvons-nous|pourrions-nous|pouvez-vous|seriez-vous|etes-vous); rappelez[- ]moi; recontactez[- ]moi; revenez vers moi; relancez[- ]moi
			parlons; discutons; echangeons; echanger|discuter; (?:me|nous) (?:convient|conviendrait|va bien); rendez-vous; rdv; envoyez[- ](?:moi|nous); (?:je suis|nous sommes|m'|nous )?interess\S+; tarifs?; devis; disponible (?:le|lundi|mardi|mercredi|jeudi|vendredi)
			contactez[- ]moi (?:a partir|apres|en|le|la)
		`,
		conditions: ['si', 'quand', 'lorsque', 'parce que', 'que'],
	},
	dates: {
		months: list`
			janvier|janv; février|févr|fév; mars; avril|avr; mai; juin; juillet|juil; août; septembre|sept; octobre|oct
			novembre|nov; décembre|déc
		`,
		weekdays: list`lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche`,
		until: list`jusqu'au; jusqu'a; jusqu'au matin du; du .{1,30} au`,
		through: list`jusqu'à la fin du`,
		included: list`inclus; compris`,
		back: list`(?:de retour|retour|serai de nouveau (?:disponible|joignable)|disponible|joignable|reprendrai|reviens|reprise|reviendrai|rentre|rentrerai)(?: (?:au|à mon|dans) (?:bureau|travail|poste))?(?: prévue?)?(?: à partir| à compter| dès)?(?: le| du)?:?`,
		next: ['prochain'],
		isDayFirst: true,
	},
};
