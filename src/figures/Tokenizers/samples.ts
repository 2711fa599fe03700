/** Texts worth looking at: the same sentence in two languages, and what tokenisers stumble over. */
export const samples = [
  {id: 'chinese', text: '屏幕不错，可惜三天就坏了。'},
  {id: 'english', text: 'The screen is lovely, but it broke after three days.'},
  {id: 'word', text: 'unbelievable'},
  {id: 'numbers', text: '1234567 + 89 = 1234656'},
  {id: 'emoji', text: '语言模型🤖'},
  {id: 'code', text: 'for i in range(3):\n        print(i)'},
] as const;

export const firstText = samples[0].text;
