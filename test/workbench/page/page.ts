// The page's entry: counting starts before anything else can listen.
import './nodeProcess';
import { countGlobalListeners } from './countGlobalListeners';
import { startPage } from './startPage';

countGlobalListeners();
startPage();
