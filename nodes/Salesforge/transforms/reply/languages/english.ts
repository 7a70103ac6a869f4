import type { Language } from './language';
import { list } from './list';

export const english: Language = {
	name: 'English',
	quote: {
		by: ['by'],
		on: ['On', 'At'],
		wrote: ['wrote', 'writes', 'has written'],
		wroteBeforeName: ['wrote on', 'wrote at'],
		pronouns: ['I', 'we', 'you', 'he', 'she', 'they'],
		fields: {
			from: ['From'],
			sent: ['Sent', 'Date Sent', 'Sent at', 'Received'],
			date: ['Date'],
			to: ['To'],
			copy: ['Cc', 'Bcc', 'Copy'],
			other: list`Reply-To; Reply To; Importance; Priority; Attachments; Organization; Organisation`,
			subject: ['Subject', 'Re'],
		},
		originalMessage: list`
			Original Message; Original Email; Original Mail; Original Appointment; Reply Message
			Forwarded message; Forwarded by
		`,
		forwarded: ['Begin forwarded message'],
	},
	signature: {
		closings: list`
			Regards; Best regards; Kind regards; Kindest regards; Warm regards; Warmest regards; Many regards
			With regards; With kind regards; With best regards; Thanks and regards; Thanks & regards
			Thanks and best regards; Thank you and regards; Kind regards and thanks; Rgds; BR; Best; All the best
			All best; Best wishes; With best wishes; Warm wishes; Cheers; Sincerely; Sincerely yours
			Yours sincerely; Yours truly; Yours faithfully; Yours; Respectfully; Cordially; Warmly
		`,
		sentFrom: list`
			Get BlueMail; Get TypeApp; Get Spark; Get Spike; Get Edison; Get Yahoo Mail; Get Proton Mail; Get Canary
			Sent from; Sent via; Sent with; Sent using; Get Outlook for; Composed with`,
		excuses: list`enjoy secure; excuse; forgive; typo; typos; brevity`,
		phone: list`Tel; Phone; Mobile; Cell; Fax; Office; Direct`,
		speech: list`
			I'm; I'll; I've; I'd; am; me; my; we; we're; you; your; please; pls; let; can; could; would; should; will
			don't; do not; thanks; thank; is; are; was; have; has; what; when; how; why
		`,
	},
	disclaimer: {
		titles: list`
			confidentiality notice; confidentiality note; confidentiality statement; confidentiality
			legal notice; legal disclaimer; disclaimer; email disclaimer; privileged notice; privacy notice
			important notice; notice of confidentiality
		`,
		thisMessage: list`
			this e-mail; this email; this message; this communication; this transmission; this electronic
			the information contained; the information in this; the information transmitted
			the contents of this; the content of this
		`,
		confidential: list`
			confidential; privileged; intended recipient; intended only; intended solely; proprietary
			legally protected
		`,
		misdirected: list`
			intended recipient; intended only; intended solely; intended for; in error; by mistake; addressee
			named recipient; for the recipient; solely for the use; unauthorized; unauthorised; not the intended
		`,
		addedBelow: list`
			please consider the environment before; think before you print; think green; virus-free
			this email has been scanned; this email has been checked for viruses
		`,
	},
	banner: {
		seldomWrites: [
			"You don't often get e-mail from",
			"You don't often get email from",
			"don't often get email from",
			"don't often receive email from",
		],
		external: [
			'external',
			'external e-mail',
			'external email',
			'external sender',
			'external message',
			'ext',
		],
		outside: [
			'originated from outside',
			'originated outside',
			'from outside of the',
			'from outside the',
			'from outside your',
			'came from outside',
			'from an external',
			'external e-mail',
			'external email',
			'external sender',
		],
		links: ['links', 'link', 'attachments', 'attachment'],
	},
	stop: {
		words: list`
			stopp?; stop all; stopall; stop (?:it|this|that|these|now)
			stop (?:all )?(?:(?:of )?(?:this|the|your|these) )?(?:spam|spamming|e-?mails?|mails?|messages|communications?)
			stop (?:e-?mailing|contacting|messaging|writing|sending|texting|calling|bothering)
			unsub; unsubs?cribed?; unsuscribe; unsubcribe; unsubscibe; un-?subscribe (?:me|us)
			opt(?:ing)?[ -]?(?:me |us )?out; (?:remove|delete|take off)(?: (?:me|us))?
			remove (?:me )?from (?:the |your |this )?(?:mailing )?lists?
			remove (?:my|this|our) (?:e-?mail|name|address|e-?mail address|contact|number); take (?:me|us) off(?: please)?
			leave (?:me|us) alone; go away; get lost; piss off; f(?:uc|\*+)k off; buzz off
			no more(?: (?:e-?mails?|mails?|messages|contact|spam))?; no (?:e-?mails?|spam|contact)
			(?:do not|don't|dont) (?:contact|e-?mail) list; cease(?: and desist)?; desist; enough
			lose my (?:number|e-?mail|address)
		`,
		aloneOnly: list`
			cancel; end; quit; off; block; erase; exclude me
			(?:do not|don't|dont|never) (?:contact|e-?mail|mail|message|write|call|disturb|spam)(?: (?:me|us))?
		`,
		fillers: list`
			please; pls; plz; kindly; thanks?(?: you)?(?: (?:very|so) much| a lot| in advance)?; many thanks; thx; ty; cheers
			hi; hello; hey; dear; hi there; hello there; hi all; team; sir; madam; sir or madam; good (?:morning|afternoon|day)
			now; right now; right away; immediately; effective immediately; at once; asap; today; just; again; already
			ok; okay; sorry; no; nope; yes; and; so; but; then; also; (?:this is )?spam; this; it; i said; permanently
			(?:i am|i'm|im|we are|we're)? ?not interested; not interested (?:at all|in this)?; no interest
			no thanks; no thank you; (?:can|could|would|will) you; you (?:must|should|need to)
			(?:i|we) (?:want|wish|would like|need|ask|demand) ?(?:you )?(?:to)?; i'd like (?:you )?to; we'd like (?:you )?to
			from (?:your |this |the |all |any |future |these )*(?:mailing |distribution |contact |e-?mail )?(?:lists?|e-?mails?|mails?|database|sequence|campaign|newsletter|crm)
			your (?:mailing )?(?:list|database); me; us
		`,
		requests: list`
			(?:remove|delete|erase|exclude|purge|unsubscribe) (?:me|us)\b(?! (?:as|and add|from (?:the|that) (?:cc|thread|call|invite|meeting)))
			(?:take|get|leave|cross|scratch|strike|drop|keep) (?:me|us|my (?:name|e-?mail|address)(?: address)?) (?:off?|out)(?: of| from)? (?:your|this|the|any|all|these|such|future) (?:\w+ ){0,3}(?:lists?|e-?mails?|mails?|mailing|database|sequence|campaign|crm|system|newsletter|distribution|outreach)
			(?:take|get) (?:me|us) off(?:[.!,]|$)
			(?:want|like|need|wish|get) (?:to (?:be|get) )?(?:taken )?off (?:of )?(?:this|your|that) (?:\w+ )?(?:list|database|newsletter|sequence|crm)
			opt (?:me|us) out
			unsubscribe (?:this|my|our|the above) (?:e-?mail |mail )?(?:address|e-?mail|account|contact|mailbox)
			(?:remove|delete|erase|take|drop|purge|destroy) (?:all |any )?(?:of )?(?:my|our) (?!old |former |previous |colleague|boss|assistant)(?:[\w-]+ ){0,3}(?:e-?mail|mail|address|name|contact|details|data|info|information|record|number|domain|company|profile)s?\b(?!.{0,80}\b(?:use|instead|replace|update|add|change)\b)
			(?:remove|delete|take|drop) (?:this|that) (?:e-?mail |mail )?(?:e-?mail|mail|address|contact|number|mailbox|inbox|domain) (?:from|off)
			(?:remove|unsubscribe|take) \S+@\S+ (?:from|off)
			(?:want|wish|like|love|ask|asked|asking|need|prefer|expect|request|requested|demand) (?:you )?(?:again )?to (?:be (?:removed|unsubscribed|deleted|taken off|excluded|left alone|opted out)|unsubscribe|opt[ -]out)(?! from (?!your|this|these|the|all|any|future)| of (?!your|this|these|the|all|any|future))
			how (?:do|can|could) (?:i|we) (?:unsubscribe|opt[ -]?out|get off|get removed|stop (?:these|receiving|getting|your))(?! from (?!your|this|these|the|all|any))
			(?:way|link) (?:for me )?to (?:unsubscribe|opt[ -]?out|stop (?:these|your|receiving))
			where is (?:the|your) unsubscribe
			stop (?:all )?(?:e-?mailing|mailing|contacting|messaging|spamming|writing(?: to)?|sending|bothering|texting|calling|pestering|harassing|soliciting|bugging|pinging|chasing|targeting|approaching|stalking|reaching out to|following up with) (?:to )?(?:me|us)\b
			(?:do not|don't|dont|never) (?:ever |you ever |you dare )?(?:e-?mail|mail|contact|message|write|bother|text|call|reach out|ping|spam|approach|pitch|solicit|follow up)(?: (?:to|with))?(?: (?:me|us|my \w+|our \w+|this \w+))?(?: ever)? (?:again|any ?more|any longer|further|in (?:the )?future)
			(?:do not|don't|dont|never) (?:ever )?(?:e-?mail|contact|message|bother|spam|solicit) (?:me|us|this (?:address|e-?mail|mailbox))(?: (?:about|for|regarding) (?:this|that|your|anything|sales).{0,40})?(?:[.!]|$)
			(?:do not|don't|dont|never|stop|not) (?:send|write|forward|sending|forwarding) (?:me |us |out )?(?:any ?more|any further|any other|further|more|any|these|such|your|unsolicited|this)(?: \w+){0,2}? ?(?:e-?mails?|messages?|mails?|spam|offers?|newsletters?|stuff|junk|rubbish|crap|anything)
			(?:do not|don't|dont|never) send (?:me|us) (?:e-?mails?|messages?|mails?|spam|anything)(?: (?:again|any ?more)|[.!]|$)
			(?:do not|don't|no longer|not|never) (?:want|wish|care|desire|agree|consent|need)(?: to)? (?:receiv\w+|get(?:ting)?|be getting|see|have|read) (?:any |more |these |your |such |further |anymore |other |of |unsolicited |sales )*(?:e-?mails?|messages?|mails?|spam|communications?|newsletters?|offers?)
			(?:do not|don't|no longer|not|never) (?:want|wish|care|desire|need) (?:to )?(?:hear (?:from|anything)|be (?:contacted|e-?mailed|approached|messaged|called|on (?:your|this|any)|part of (?:your|this)))
			(?:do not|don't|no longer|not) want (?:any ?more|any further|these|your|any) (?:of )?(?:your |these |such )?(?:e-?mails?|messages?|mails?|spam)
			(?:leave|let) (?:me|us) (?:alone|be|in peace)(?! (?:by|with|until|for))
			lose my (?:number|e-?mail|address|contact)
			cancel (?:my|our|this|the) (?:e-?mail )?(?:subscription|newsletter|e-?mails)(?! (?:with|to|at|of|for))
			(?:add|put) (?:me|us|my \w+|our \w+|this \w+) (?:on|to|in|onto) (?:your |the |a )?(?:do[ -]not[ -]|dnc|suppression|block|exclusion|opt[ -]?out)
			withdraw (?:my|our|any) consent; revoke (?:my|our|any) consent; object to (?:the |any )?(?:processing|use) of my; right to be forgotten
			(?:that|this) (?:i|we) be (?:removed|unsubscribed|deleted)
		`,
		commands: list`
			(?:stop|quit|cease) (?:all |any |with )?(?:the |your |these |this |such |those )?(?:e-?mailing|mailing|contacting|messaging|spamming|bothering|texting|calling|reaching out|soliciting|following up|harassing|communication|communications|contact|e-?mails|mails|messages|outreach|spam|solicitations?|correspondence|newsletters?)(?! (?:my (?:colleague|boss|assistant|manager|coworker)|him|her|them|our (?:competitor|customer|client|partner|supplier)|to (?:my|our|him|her|them)|leads|prospects|people|customers|for))
			(?:stop|quit) sending (?:these|this|such|those|your|any|all|more|e-?mails|mails|messages|spam|me|us)
			(?:no more|no further|no additional) (?:\w+ )?(?:e-?mails?|messages?|mails?|contact|communications?|correspondence|outreach|follow[ -]?ups?|spam|calls)
			unsubscribe(?: (?:me|us))? from (?:your|this|these|the|all|any|future)
			opt[ -]?(?:ing )?out (?:of|from) (?:your|this|these|the|all|any|future)
		`,
		negations: list`
			not; (?<!if you )don't; (?<!if you )dont; never; no need to; didn't; won't; wouldn't; can't; cannot; shouldn't; instead of
			(?<!if you )do not; no reason to
		`,
	},
	absence: {
		subjects: list`
			auto(?:matic|mated|matically generated)?[ -]?(?:reply|response|responder|answer)
			out[ -]of[ -](?:the )?[ -]?office; ooo; ooto; away from (?:the |my )?(?:office|desk|mail)
			(?:on )?(?:vacation|holiday|holidays|annual leave|parental leave|maternity leave|paternity leave|sick leave|leave|pto|sabbatical)
			\S{1,30} (?:\S{1,30} )?is (?:currently )?(?:out of (?:the )?office|on (?:\w+ )?(?:vacation|leave|holiday)|away)
			auto: (?:out of office|ooo|away)
			absence; i am away; i'm away; office closed
		`,
		away: list`
			(?:i am|i'm|im|i will be|i'll be|we are|we're|we will be|we'll be|i have been) (?:currently |now |presently |also |still |away and |actually )*(?:out[ -]of[ -](?:the |my )?office(?! (?:space|supplies|hours|chairs|furniture|rooms?))|ooo|ooto|out sick|on (?:a |an |my |our )?(?:\w+ )?(?:leave|vacation|holidays?|pto|sabbatical|time off|honeymoon|business trip)|taking (?:\w+ ){0,2}(?:leave|time off|vacation|holidays?|days off))
			(?:i am|i'm|im|i will be|i'll be|we are|we're|we will be|we'll be|i have been) (?:currently |now |presently |also |still )*(?:away(?: from (?:the |my )?(?:office|desk|work|e-?mail|computer|keyboard|inbox))?|offline|unavailable|not available|unreachable|not in(?: the office)?|not working|not at work|not at my desk|not in the office|travell?ing|abroad)(?: today| this week| next week| this month)?(?: (?:until|till|til|through|thru|from|on|for|and|with|without|at|between|in|over|during|up to|due|\d+)\b|[,.;!]|$)
			(?:i am|i'm|im|i will be|i'll be|we are|we're) (?:currently |now )?(?:out|off|off work)(?: sick| today| this week| next week)?(?: (?:until|till|til|through|thru|from|between|with limited|without access|for the (?:week|day|rest)|due to|attending|on (?:\d|monday|tuesday|wednesday|thursday|friday)[^,]{0,20}$)| (?:today|this week|next week|all week)[,.;!]|$)
			(?:i am|i'm|im|i will be|i'll be) (?:currently |now )?(?:out|off) (?:today|this week|next week|all week)(?:[.,;!]|$| and| with)
			(?:^|[.!,:] )(?:currently |now |i'm |am )?(?:out[ -]of[ -](?:the )?office|ooo|away|out(?= (?:until|till|through))|on (?:\w+ )?(?:pto|vacation|holidays?|leave))(?:,? (?:until|till|til|through|thru|from|with|returning|back|today|this week)\b|[.!]?$)
			(?:our |the )?offices? (?:is|are|will be|will remain) (?:currently |now )?closed; office closed
			(?:will|'ll|am|i'm|to) (?:not )?(?:be )?(?:returning|return|back)(?: (?:in|to|at) (?:the |my )?(?:office|work|desk|business))?,? (?:on|from|after|by|until|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d)
			(?:currently|now) on (?:\w+ )?(?:leave|vacation|holidays?|pto)
		`,
		automatic: list`
			this is an? (?:auto\S*|automatic\S*|automated) (?:\w+ )?(?:reply|response|message|e-?mail|answer|generated)
			(?:limited|no|little|intermittent|sporadic|restricted|without|infrequent|irregular|not have|reduced) (?:\w+ )?access to (?:my |the |our )?(?:\w+ )?(?:e-?mails?|inbox|mail|messages)
			(?:check|checking|reading|monitoring) (?:my |this )?(?:e-?mails?|messages|inbox) (?:only )?(?:infrequently|occasionally|sporadically|intermittently|rarely|periodically)
			(?:you have received|this) (?:an )?(?:automatic|automated) (?:reply|response)
		`,
		usual: list`
			(?:for|in|if|of|is|with|anything|any) (?:\S+ ){0,4}(?:urgent|emergenc\w+|immediate (?:assistance|attention|help|response))
			(?:in|during) my absence; while i(?: a|')m (?:away|out|on)
			(?:respond|reply|get back|answer|attend|be in touch|come back to you|address|deal)\b.{0,60}(?:\breturn|\bback|am in|'m in)
			(?:contact|reach out to|e-?mail|write to|speak (?:to|with)|call) (?:my (?:colleague|assistant|team|manager)|our (?:team|office|support)|\S+@\S+)
		`,
		talks: list`
			let's; lets; let us (?!know if (?:it is|it's) urgent); let me know
			(?:call|ring|phone|ping|text|try|catch|message) me\b
			(?:can|could|shall|may|should|would) (?:we|you)\b; (?:how|what) about; works? (?:great|well|fine|better|best|for (?:me|us))
			(?:happy|glad|keen|open|love|like) to (?:talk|chat|hop|jump|meet|connect|discuss|learn|hear|take|have|see|know|speak|set|do|catch)
			(?:talk|speak|chat|meet|catch up|connect|discuss|touch base|follow up|circle back|reach out|check (?:back|in)|get back to me|reconnect)(?: again)?(?: with me| to me)? (?:then|on|after|at|next|in|when|once|upon|later|monday|tuesday|wednesday|thursday|friday|the week)
			(?:schedule|book|set up|arrange) (?:a |some |something|the )(?:call|time|meeting|demo|chat|slot)?; send (?:me|us|over|it|the|your|along|a)
			(?:i'm|i am|we're|we are|very|quite|still|also|sounds|looks|definitely) (?:very |quite |really |definitely )?(?:interested|interesting|good|great|promising|curious)
			(?:free|available|around|open) (?:on|at|from|any ?time|after|the (?:week|day)|next|again) ?(?:monday|tuesday|wednesday|thursday|friday|\d|the|that|afternoons?|mornings?)?
			but (?:on )?(?:monday|tuesday|wednesday|thursday|friday|next|after|we|i can|the)
			(?:monday|tuesday|wednesday|thursday|friday|morning|afternoon|week|\d|that|[ap]m) (?:is|are|would|works|at|suits) ?(?:be |work )?(?:fine|good|great|ok|okay|perfect|better|best|for me|us)
			pricing|prices|price list|\bdemo\b|proposal
			(?:we are|we're|we'll be|i'm|i am) interested; sign (?:us|me) up; (?:meeting|call) (?:on|at|next|after)
		`,
		conditions: ['if', 'when', 'whenever', 'while', 'once', 'because', 'since', 'that', 'who'],
	},
	dates: {
		months: list`
			january|jan; february|feb; march|mar; april|apr; may; june|jun; july|jul; august|aug
			september|sept|sep; october|oct; november|nov; december|dec
		`,
		weekdays: list`
			monday|mon; tuesday|tues|tue; wednesday|wed; thursday|thurs|thur|thu; friday|fri; saturday|sat; sunday|sun
		`,
		until: list`until; till; til; 'til; up to; before; from .{1,30} to; between .{1,30} and`,
		through: list`through; thru; to and including; until and including; up to and including; until the end of`,
		included: list`inclusive; included; \(?incl`,
		back: list`
			(?:back|return|returning|returns|resume|reopen|reopens|re-open|reopening|available again)(?: (?:in|to|at) (?:the |my |our )?(?:office|work|desk|business))?(?: again)?,?(?: on| from| by)?
			(?:return|returning) date(?: is)?:?; back:?
		`,
		next: ['next'],
	},
};
