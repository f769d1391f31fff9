/** One idea in Easy Read and the picture of the bundled set beside it. */
export type EasyWording = readonly [words: string, picture: string];

/**
 * What came of things said at the meetings, worded in Easy Read: by the words it began with. Numbers and times are those
 * of the whole answer. `{…}` is filled as it was there.
 */
export const easyTold: Readonly<Record<string, readonly EasyWording[]>> = {
  'I cannot read the menu on the board from my chair.': [
    ['The menu was too high to read.', 'menu'],
    ['It hangs lower, in large print.', 'tick'],
  ],
  'There is never enough {drink} by the afternoon.': [
    ['There was not enough {drink}.', 'juice'],
    ['We buy twice as much.', 'shopping'],
  ],
  'I would like to butter my own toast.': [
    ['You want to butter your own toast.', 'toast'],
    ['There is butter on every table.', 'breakfast'],
  ],
  'My plate was cold again on {day}.': [
    ['Your plate was cold.', 'sad'],
    ['We warm the plates.', 'hot-meal'],
  ],
  'Could we have fruit cut up for us? I cannot bite an apple.': [
    ['You asked for cut fruit.', 'fruit'],
    ['There is a bowl at {time} each day.', 'clock'],
  ],
  'Why is supper so early? I wake up hungry.': [
    ['You were hungry at night.', 'night'],
    ['We bring sandwiches at eight.', 'sandwich'],
  ],
  'The gravy is too salty for me.': [
    ['The gravy was too salty.', 'roast-dinner'],
    ['It has less salt.', 'down'],
  ],
  'Can visitors have a cup of tea with us?': [
    ['You asked for tea with visitors.', 'visits'],
    ['Visitors get a cup of tea.', 'tea'],
  ],
  'The path by the {spot} is uneven. I nearly went over.': [
    ['The path was not safe.', 'warning'],
    ['It is level and has a rail.', 'walk'],
  ],
  'Could we grow {crop} ourselves?': [
    ['You asked to grow {crop}.', 'seedling'],
    ['We planted them.', 'garden'],
    ['People take turns to water.', 'watering'],
  ],
  'I want to hear the birds. Nobody fills the feeder.': [
    ['You want to hear the birds.', 'bird'],
    ['We fill the feeder each {day}.', 'tick'],
  ],
  'The sun gets in my eyes by the {spot}.': [
    ['The sun hurt your eyes.', 'sun'],
    ['There is a sunshade.', 'umbrella'],
  ],
  'I used to have an allotment. Let me do the {crop}.': [
    ['You want to garden.', 'trowel'],
    ['There are gloves and light tools.', 'gloves'],
    ['The key is by the door.', 'key'],
  ],
  'The gate sticks, so we cannot go out by ourselves.': [
    ['The gate was hard to open.', 'locked'],
    ['It opens with one hand.', 'fresh-air'],
  ],
  'I like to have my tea out there.': [
    ['You like tea in the garden.', 'tea'],
    ['We have it outside when it is dry.', 'sun'],
  ],
  'I would love to go to {place}.': [
    ['You asked to go to {place}.', 'trips'],
    ['Six people went.', 'group'],
  ],
  'The minibus step is too high for me.': [
    ['The bus step was too high.', 'bus'],
    ['The bus has a lift.', 'wheelchair'],
    ['We used it for two outings.', 'trips'],
  ],
  'Could we have {music} one afternoon?': [
    ['You asked for music.', 'music'],
    ['{Music} came to the lounge.', 'clapping'],
  ],
  'Nobody told me the singing was on until it was over.': [
    ['You missed the singing.', 'singing'],
    ['Bisi tells every room an hour before.', 'clock'],
  ],
  'I miss {game}. I used to play every week.': [
    ['You miss {game}.', 'cards'],
    ['We play on {day} afternoons.', 'date'],
    ['Four people come.', 'group'],
  ],
  'The films are always in the evening, when I am tired.': [
    ['The films were too late.', 'tired'],
    ['The film is at half past two.', 'film'],
  ],
  'Can we have our own choir again?': [
    ['You asked for a choir.', 'singing'],
    ['Nine people sing on {day} mornings.', 'group'],
    ['Bisi plays the piano.', 'piano'],
  ],
  'I need someone with me if I go to the shops.': [
    ['You want help at the shops.', 'shopping-bags'],
    ['Staff go with two people each {day}.', 'shop'],
  ],
  'Large print books, please. The library van has none for me.': [
    ['You asked for large print books.', 'books'],
    ['The library brings a box each month.', 'present'],
  ],
  'Not everything has to be a quiz.': [
    ['You want fewer quizzes.', 'question'],
    ['The quiz is once a week.', 'date'],
  ],
  'Could we choose the songs ourselves?': [
    ['You want to choose the songs.', 'choose'],
    ['Each week another person chooses.', 'music'],
  ],
  'It is cold in {room} first thing.': [
    ['It was cold in {room}.', 'thermometer'],
    ['The heating comes on at six.', 'heating'],
  ],
  'The light in {room} flickers and it hurts my eyes.': [
    ['The light hurt your eyes.', 'eye-test'],
    ['There is a new light.', 'light'],
  ],
  'I lost my {garment} in the wash again.': [
    ['You lost your {garment}.', 'laundry'],
    ['We found it.', 'happy'],
    ['We sewed names in.', 'label'],
  ],
  'My radiator knocks all night.': [
    ['The radiators were noisy.', 'noise'],
    ['A plumber mended them.', 'repairs'],
  ],
  'There is nowhere to put my glasses by the bath.': [
    ['You need a shelf by the bath.', 'bath'],
    ['We put one up.', 'hammer'],
  ],
  'The television is so loud I take my hearing aid out.': [
    ['The television was too loud.', 'television'],
    ['The sound is down.', 'quieter'],
    ['The loop works.', 'hearing-aid'],
  ],
  'The lift says nothing, so I do not know which floor it is.': [
    ['The lift was silent.', 'lift'],
    ['It says which floor it is.', 'speech'],
  ],
  'There is no phone where I can talk in private.': [
    ['You need a private phone.', 'confidential'],
    ['There is one in the quiet room.', 'telephone'],
  ],
  'Please knock and wait. It is my front door.': [
    ['You asked us to knock.', 'home'],
    ['Everyone knocks and waits.', 'stop'],
  ],
  'The bell took a long time on {day} night.': [
    ['The bell took too long.', 'call-bell'],
    ['The longest wait was nine minutes.', 'clock'],
    ['Two people answer bells after ten.', 'staff'],
  ],
  'New people come in and do not say their name.': [
    ['You want to know who comes in.', 'id-badge'],
    ['Everyone says who they are.', 'speech'],
  ],
  'I would rather have my bath in the {part}.': [
    ['You asked about bath times.', 'bath'],
    ['Five people changed to the {part}.', 'change'],
  ],
  'Nobody told me the chiropodist was here.': [
    ['You want to know who is coming.', 'chiropodist'],
    ['The dates are on the board.', 'date'],
  ],
  'My hearing aid batteries ran out at the weekend.': [
    ['Your hearing aid had no batteries.', 'hearing-aid'],
    ['There are some on both floors.', 'tick'],
  ],
  'The letter was too small to read.': [
    ['The letter was too small.', 'letter'],
    ['Yours comes in your own print.', 'up'],
  ],
  'I would like to talk to my sister by video.': [
    ['You asked for video calls.', 'video-call'],
    ['Four people use the tablet.', 'tablet-computer'],
  ],
  'I cannot hear the minister from the back.': [
    ['You could not hear the service.', 'church'],
    ['We use the loop.', 'hearing'],
  ],
  'We never hear what the Board says.': [
    ['You asked what the Board says.', 'board-meeting'],
    ['We read its answer out.', 'report'],
  ],
  'I want to remember those who have died here.': [
    ['You want to remember people.', 'candle'],
    ['There is a book of names.', 'book'],
  ],
  'Could one of us read the welcome?': [
    ['You asked to read the welcome.', 'welcome'],
    ['One of you reads it each time.', 'older-woman'],
  ],
};

/** Why something is not done, as it was written down, in Easy Read. */
export const easyRefusals: Readonly<Record<string, EasyWording>> = {
  'People no longer want it': ['People do not want it any more.', 'cross'],
  'It was tried and nobody liked it': ['We tried it and nobody liked it.', 'cross'],
};
