namespace GovDisclosure.Format.Text;

/// <summary>Folds Traditional to Simplified characters, as far as labels, headings and dates of the form need it.</summary>
internal static class TraditionalScript
{
    private const int First = 0x4E00;
    private const int Count = 0x9FFF - First + 1;

    private const string Traditional =
        "並佈來個備傳傷價億償優儲兒內兩冊別剛剝創劃劇動務勝勞勢匯區協參吳員問啓啟單嚴國園圓圖團執報場壓壞壽夠夾孫學實寧審寫寬寶將" +
        "專尋對導屆層屬島嶺帶幣幫幹庫廟廠廢廣廳張強彈彙後徑從復徵愛態慶憑憲應懷戰戲戶拋掃掛採揚換揹損搖擇擊擔據擬擴擺攝敗數斷於旂" +
        "時暫書會東條楊業極構樓標樣機檔檢權歐歡歲歷歸殘殺氣決沒沖況淨淺減測準滿漢潔濟濱灘灣災為無煙營爐爭爲牆狀獎獨獲現環產畫當疊" +
        "發盡監盤確礦祕禪禮稅種穀積穩競筆範築簡簽籌糧糾紀約紅納純紙級細終組結絕絡給統經綜綠維網緊線緣編縣縮總績織繼續罰羅義習聖聞" +
        "聯職聽肅脫腦臨臺與舉舊艦華萬蘇蘭處號術衛衝補裝製複覆規視覽觀訂計訊討訓託記訟訪設許訴評詞詢試話該詳認誤說説誰課調談請論證" +
        "識譯議護讀變讓財貢貧貨責貴費貿資賓賞賠賢賣質購贈趕趙跡車軌軍軟較載輔輕輛輪輸轄轉辦農這連進運過達違遠適遲遷選遺還郵鄉鄧鄭" +
        "醫釋針銀錄錢錯鎮鏡鐵鑑鑒長門開間關陝陰陳陸陽隊階際隨險隱雙雜離難雲電靈靜韓響頁項順須預領頭題額願類顯風飛飯餘館馬驗驟體魚" +
        "鮮鳥鹽麗麥黃點黨齊齡齣龍係";

    private const string Simplified =
        "并布来个备传伤价亿偿优储儿内两册别刚剥创划剧动务胜劳势汇区协参吴员问启启单严国园圆图团执报场压坏寿够夹孙学实宁审写宽宝将" +
        "专寻对导届层属岛岭带币帮干库庙厂废广厅张强弹汇后径从复征爱态庆凭宪应怀战戏户抛扫挂采扬换背损摇择击担据拟扩摆摄败数断于旗" +
        "时暂书会东条杨业极构楼标样机档检权欧欢岁历归残杀气决没冲况净浅减测准满汉洁济滨滩湾灾为无烟营炉争为墙状奖独获现环产画当叠" +
        "发尽监盘确矿秘禅礼税种谷积稳竞笔范筑简签筹粮纠纪约红纳纯纸级细终组结绝络给统经综绿维网紧线缘编县缩总绩织继续罚罗义习圣闻" +
        "联职听肃脱脑临台与举旧舰华万苏兰处号术卫冲补装制复复规视览观订计讯讨训托记讼访设许诉评词询试话该详认误说说谁课调谈请论证" +
        "识译议护读变让财贡贫货责贵费贸资宾赏赔贤卖质购赠赶赵迹车轨军软较载辅轻辆轮输辖转办农这连进运过达违远适迟迁选遗还邮乡邓郑" +
        "医释针银录钱错镇镜铁鉴鉴长门开间关陕阴陈陆阳队阶际随险隐双杂离难云电灵静韩响页项顺须预领头题额愿类显风飞饭余馆马验骤体鱼" +
        "鲜鸟盐丽麦黄点党齐龄出龙系";

    private static readonly char[] s_map = Build();

    internal static char Fold(char c) => unchecked((uint)(c - First)) < Count ? s_map[c - First] : c;

    /// <summary>What stands in every word that differs and not only its script.</summary>
    internal const char InWords = '档';

    /// <summary>Words that differ and not only their script: 檔案 is 文件.</summary>
    internal static string FoldWords(string folded)
    {
        // Words of equal length, so that indexes into the text stay right.
        return folded.IndexOf(InWords) < 0 ? folded : folded.Replace("规范性档案", "规范性文件").Replace("公开档案", "公开文件");
    }

    private static char[] Build()
    {
        char[] map = new char[Count];
        for (int i = 0; i < Count; i++)
            map[i] = (char)(First + i);
        for (int i = 0; i < Traditional.Length; i++)
            map[Traditional[i] - First] = Simplified[i];
        return map;
    }
}
