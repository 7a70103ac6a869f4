import { list, type Language } from './language';

export const chinese: Language = {
	code: 'zh',
	name: 'Chinese',
	isUnspaced: true,
	quote: {
		on: list`
			在
			于
		`,
		wrote: list`
			写道
			寫道
			写到
		`,
		fields: {
			from: list`
				发件人
				寄件者
			`,
			sent: list`
				发送时间
				寄件日期
			`,
			date: ['日期'],
			to: list`
				收件人
				收件者
			`,
			copy: list`
				抄送
				副本
			`,
			subject: list`
				主题
				主旨
				主題
			`,
		},
		originalMessage: list`
			原始邮件
			原始郵件
			转发邮件
		`,
	},
	stop: {
		words: list`
			退订
			退訂
			td
			取消订阅
			取消訂閱
			停止
			停止发送
			停止發送
			别再发了
			别发了
			别再联系我(?:了)?
			删除
			刪除
			删除我(?:的(?:邮箱|信息))?
			拒收
			不要再发(?:邮件)?(?:了|给我)?
			不要再联系我(?:了)?
			请勿(?:再)?(?:打扰|联系)
		`,
		fillers: list`
			请
			請
			谢谢
			謝謝
			你好
			您好
			麻烦
			马上
			立即
			不需要
			没兴趣
			不感兴趣
			我
			了
			吧
		`,
	},
	absence: {
		subjects: list`
			自动回复
			自動回覆
			外出通知
			外出
			不在办公室
			休假
			休假中
		`,
		away: list`
			(?:我|本人)?(?:目前|现在|正在|将|会|將|於|于|从.{1,20})?(?:不在(?:办公室|公司|辦公室)|休假|外出|出差|请假|度假)(?:中|至|到|，|。|,|期间|$)
		`,
		automatic: list`
			(?:这是|此为|這是)(?:一封)?自动(?:回复|发送)
			自动回复[：:]
		`,
		usual: list`
			(?:紧急|緊急|急事|如有急)
			回来后|返回后
		`,
		talks: list`
			打电话给我|打給我
			我们可以|我們可以|能否|可以吗
			聊聊|谈谈|会议|见面
			发给我|请发|資料|资料
			感兴趣(?<!不感兴趣)|价格|报价
		`,
		conditions: list`
			如果
			当
			若
		`,
	},
	dates: {
		months: list`
			1月
			2月
			3月
			4月
			5月
			6月
			7月
			8月
			9月
			10月
			11月
			12月
		`,
		until: list`
			至
			到
			直到
		`,
		untilBehind: list`
			(?:之)?前不在|为止|為止
		`,
		back: list`
			返回
			回来
			回到
			恢复
			上班
			回公司
			返岗
		`,
	},
};
